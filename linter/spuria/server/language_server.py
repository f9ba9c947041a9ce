"""The messages of the protocol, and what answers them."""

import os
from collections.abc import Sequence
from typing import BinaryIO, NamedTuple

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from spuria import __version__
from spuria.catalogue import installed_rules, rule_named
from spuria.config import FILE_NAMES
from spuria.edit import Edit
from spuria.files import HARMLESS, CheckedPage
from spuria.finding import Confidence, Finding, Severity
from spuria.report.escape import printable
from spuria.report.rules import page_of
from spuria.server import worker
from spuria.server.checks import Checks
from spuria.server.markdown import escaped
from spuria.server.places import Places
from spuria.server.pool import NotCheckedError, Pool

_SEVERITY = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_SCHEMES = ("file:", "untitled:")
_FIX_ALL = "source.fixAll.spuria"


class Shown(NamedTuple):
    """What the editor shows for a text: the version that was checked, where its lines start, its findings."""

    version: int
    places: Places
    findings: tuple[Finding, ...]


class Spuria(LanguageServer):
    """The server: the open texts, what is shown for them, and the processes that check them."""

    def __init__(self, config: str | None, *, delay: float, page_seconds: float) -> None:
        # Whole texts: taking over a change needs the lines of a text, and not everybody means the same by lines.
        super().__init__("spuria", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.delay = delay
        self.pool = Pool(page_seconds)
        self.checks = Checks(self.pool, self.newest, self.show)
        self.shown: dict[str, Shown] = {}
        # Kept here, by the addresses that the editor uses: the library's own store decodes them.
        self.open: dict[str, types.TextDocumentItem] = {}
        self._config = config

    def newest(self, uri: str) -> tuple[worker.Document, int] | None:
        """The text of an address as it is now, and its version; None where it is not open."""
        text = self.open.get(uri)
        # Editors show old versions and differences by other schemes: these are nobody's to mend.
        if text is None or not uri.startswith(_SCHEMES):
            return None
        path = (to_fs_path(uri) if uri.startswith("file:") else None) or uri.rpartition("/")[2] or "untitled"
        return worker.Document(path, self._root(path), text.language_id, text.text, self._config), text.version

    def _root(self, path: str) -> str:
        """The innermost folder of the workspace that a path is in; nothing where there is none."""
        folders = [to_fs_path(folder.uri) or "" for folder in self.workspace.folders.values()]
        folders += [self.workspace.root_path or ""]
        holding = [folder for folder in folders if folder and path.startswith(folder.rstrip("/\\") + "/")]
        return max(holding, key=len, default="")

    def places(self, text: str) -> Places:
        """Where the lines of a text are, in the editor's way of counting."""
        return Places(text, self.workspace.position_encoding or types.PositionEncodingKind.Utf16)

    def show(self, uri: str, version: int, outcome: CheckedPage | NotCheckedError) -> None:
        """Send the findings of a version to the editor, unless there is a newer one."""
        newest = self.newest(uri)
        if newest is None or newest[1] != version:
            return
        places = self.places(newest[0].text)
        if isinstance(outcome, NotCheckedError):
            self.shown.pop(uri, None)
            told = [_told(places, 0, 0, f"this page was not checked: {outcome}", types.DiagnosticSeverity.Error)]
        else:
            self.shown[uri] = Shown(version, places, outcome.shown)
            told = [_diagnostic(uri, places, finding) for finding in outcome.shown]
            told += _notes(places, outcome)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, told, version))

    def forget(self, uri: str) -> None:
        """Take back what is shown for a text that was closed."""
        self.checks.drop(uri)
        self.open.pop(uri, None)
        self.shown.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


def _diagnostic(uri: str, places: Places, finding: Finding) -> types.Diagnostic:
    start, end = finding.region
    message = finding.message + "".join(f"\n- {item}" for item in finding.evidence)
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(uri, places.range(other.region.start.offset, other.region.end.offset)),
            printable(other.quote),
        )
        for other in finding.related
    ]
    return types.Diagnostic(
        range=places.range(start.offset, end.offset),
        message="\n".join(printable(line) for line in message.split("\n")),
        severity=types.DiagnosticSeverity.Hint
        if finding.confidence is Confidence.HINT
        else _SEVERITY[finding.severity],
        code=finding.rule,
        source="spuria",
        related_information=related or None,
        data={"fingerprint": finding.fingerprint},
    )


def _told(places: Places, start: int, end: int, message: str, severity: types.DiagnosticSeverity) -> types.Diagnostic:
    return types.Diagnostic(places.range(start, end), printable(message), severity, source="spuria")


def _notes(places: Places, page: CheckedPage) -> list[types.Diagnostic]:
    """What kept a text from being checked, and comments that silence nothing, where they stand."""
    told = []
    for note in page.diagnostics:
        if note.code == "empty":
            continue
        offset = note.place.offset if note.place is not None else 0
        harmless = note.code in HARMLESS
        severity = types.DiagnosticSeverity.Warning if harmless else types.DiagnosticSeverity.Error
        end = offset + len("<!--") if note.place is not None else offset
        told.append(_told(places, offset, end, note.message, severity))
    return told


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output, for the protocol alone: what else is printed goes to standard error."""
    reading, writing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return reading, writing


def serve(config: str | None, *, delay: float, page_seconds: float) -> None:
    """Serve on standard input and output until the editor says that it is done, or goes away."""
    reading, writing = _own_streams()
    server = Spuria(config, delay=delay, page_seconds=page_seconds)
    try:
        _answer_text_messages(server)
        _answer_questions(server)
        server.start_io(reading, writing)
    finally:
        server.pool.stop()


def _answer_text_messages(server: Spuria) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(parameters: types.DidOpenTextDocumentParams) -> None:
        server.open[parameters.text_document.uri] = parameters.text_document
        server.checks.schedule(parameters.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(parameters: types.DidChangeTextDocumentParams) -> None:
        uri = parameters.text_document.uri
        text = server.open.get(uri)
        if text is not None and parameters.content_changes:
            newest = parameters.content_changes[-1].text
            server.open[uri] = types.TextDocumentItem(uri, text.language_id, parameters.text_document.version, newest)
            server.checks.schedule(uri, server.delay)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(parameters: types.DidSaveTextDocumentParams) -> None:
        uri = parameters.text_document.uri
        for other in list(server.open) if uri.rpartition("/")[2] in FILE_NAMES else [uri]:
            server.checks.schedule(other)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(parameters: types.DidCloseTextDocumentParams) -> None:
        server.forget(parameters.text_document.uri)

    @server.feature(types.INITIALIZED)
    async def ready(_parameters: types.InitializedParams) -> None:
        watching = (
            server.client_capabilities.workspace and server.client_capabilities.workspace.did_change_watched_files
        )
        if not watching or not watching.dynamic_registration:
            return
        watchers = [types.FileSystemWatcher(f"**/{name}") for name in (*FILE_NAMES, ".gitignore")]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        registration = types.Registration("spuria-configuration", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        await server.client_register_capability_async(types.RegistrationParams([registration]))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def configured(_parameters: types.DidChangeWatchedFilesParams) -> None:
        for uri in list(server.open):
            server.checks.schedule(uri)


def _answer_questions(server: Spuria) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(parameters: types.HoverParams) -> types.Hover | None:
        newest = server.newest(parameters.text_document.uri)
        shown = server.shown.get(parameters.text_document.uri)
        if newest is None or shown is None or newest[1] != shown.version:
            return None
        offset = shown.places.offset(parameters.position)
        here = [found for found in shown.findings if found.region.start.offset <= offset <= found.region.end.offset]
        if not here:
            return None
        here.sort(key=lambda found: found.region.end.offset - found.region.start.offset)
        place = shown.places.range(here[0].region.start.offset, here[0].region.end.offset)
        pages = "\n\n---\n\n".join(_page(finding) for finding in here)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, pages), place)

    kinds: list[types.CodeActionKind | str] = [types.CodeActionKind.QuickFix, _FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    async def actions(parameters: types.CodeActionParams) -> list[types.CodeAction]:
        return await _code_actions(server, parameters)


def _page(finding: Finding) -> str:
    """What is wrong here, and the rule's page."""
    known = {rule.name for rule in installed_rules()}
    lines = [f"**{finding.severity}, {finding.confidence}**: {escaped(finding.message)}", ""]
    lines += [f"- {escaped(item)}" for item in finding.evidence]
    page = page_of(rule_named(finding.rule)) if finding.rule in known else ""
    return "\n".join((*lines, "", "---", "", page)).strip()


async def _code_actions(server: Spuria, parameters: types.CodeActionParams) -> list[types.CodeAction]:
    uri = parameters.text_document.uri
    newest = server.newest(uri)
    if newest is None:
        return []
    document, version = newest
    only = parameters.context.only
    places = server.places(document.text)
    start, end = places.offset(parameters.range.start), places.offset(parameters.range.end)
    found: list[types.CodeAction] = []
    try:
        if _asked(only, _FIX_ALL) and (only is not None or server.shown.get(uri)):
            edits = await server.pool.run(worker.safe_fixes, document)
            if edits:
                change = _change(server, uri, version, places, edits)
                found.append(types.CodeAction("Make all safe fixes (Spuria)", kind=_FIX_ALL, edit=change))
        if _asked(only, types.CodeActionKind.QuickFix):
            proposals = await server.pool.run(worker.proposals, document, start, end)
            found += [
                types.CodeAction(
                    printable(proposal.title),
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=[_diagnostic(uri, places, proposal.finding)] if proposal.finding is not None else None,
                    is_preferred=proposal.preferred or None,
                    edit=_change(server, uri, version, places, proposal.edits),
                )
                for proposal in proposals
            ]
    except NotCheckedError:
        return []
    return found


def _asked(only: "Sequence[types.CodeActionKind | str] | None", kind: str) -> bool:
    """Whether an editor that asks for some kinds of actions means this one; a kind stands for all below it."""
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") for asked in map(_name, only))


def _name(kind: "types.CodeActionKind | str") -> str:
    return kind.value if isinstance(kind, types.CodeActionKind) else kind


def _change(server: Spuria, uri: str, version: int, places: Places, edits: tuple[Edit, ...]) -> types.WorkspaceEdit:
    """Edits as the editor takes them: of this version of the text, where it can tell versions apart."""
    texts = [types.TextEdit(places.range(edit.start, edit.end), edit.replacement) for edit in edits]
    workspace = server.client_capabilities.workspace
    if not (workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes):
        return types.WorkspaceEdit(changes={uri: texts})
    identifier = types.OptionalVersionedTextDocumentIdentifier(uri, version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, list(texts))])
