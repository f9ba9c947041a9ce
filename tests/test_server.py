"""`spuria server`, spoken to by a real client: what an editor shows, and what its user can do about it."""

import asyncio
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types
from lsprotocol.converters import get_converter
from pytest_lsp import ClientServerConfig, LanguageClient
from pytest_lsp.client import default_feature, register_lsp_features
from running import PACK, environment, run

from spuria.catalogue import rule_named
from spuria.edit import Edit
from spuria.report.rules import page_of
from spuria.server.markdown import escaped
from spuria.server.places import Places
from spuria.server.worker import Document, check, proposals, safe_fixes

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
STALLING = '''"""Rules that stall or end their process."""

import os
import time
from collections.abc import Iterator

from spuria import Flag, Page, Severity, rule


@rule(Severity.ERROR, literals=("stall-here", "die-here"))
def troublesome(page: Page) -> Iterator[Flag]:
    """Stalls or dies."""
    if "stall-here" in page.prose:
        time.sleep(60)
    if "die-here" in page.prose:
        os._exit(3)
    yield from ()
'''


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of rules that stall or die, as if it were installed."""
    folder = tmp_path_factory.mktemp("rules")
    (folder / "stalling_rules.py").write_text(STALLING)
    described = folder / "stalling_rules-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: stalling-rules\nVersion: 1.0\n")
    (described / "entry_points.txt").write_text("[spuria.rules]\nstalling = stalling_rules\n")
    return folder


class Client(LanguageClient):
    """A client that keeps all that is published, in order, and what the server registers for."""

    def __init__(self) -> None:
        super().__init__(converter_factory=get_converter)
        self.published: defaultdict[str, asyncio.Queue[list[types.Diagnostic]]] = defaultdict(asyncio.Queue)
        self.registered: list[str] = []
        register_lsp_features(self)


@default_feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
def published(client: Client, parameters: types.PublishDiagnosticsParams) -> None:
    client.published[parameters.uri].put_nowait(list(parameters.diagnostics))


@default_feature(types.CLIENT_REGISTER_CAPABILITY)  # type: ignore[untyped-decorator]
def registered(client: Client, parameters: types.RegistrationParams) -> None:
    client.registered += [registration.method for registration in parameters.registrations]


class Editor:
    """An editor with a workspace: it opens texts and waits for what is shown for them."""

    def __init__(self, client: Client, root: Path) -> None:
        self.client = client
        self.root = root
        self._version = 0

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.root / name).as_uri()

    async def open(self, name: str, text: str, language: str = "html") -> list[types.Diagnostic]:
        self._version += 1
        self.client.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(self.uri(name), language, self._version, text))
        )
        return await self.shown(name)

    def change(self, name: str, text: str) -> None:
        self._version += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self._version, self.uri(name)),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    def close(self, name: str) -> None:
        self.client.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(self.uri(name)))
        )

    async def shown(self, name: str, seconds: float = 60) -> list[types.Diagnostic]:
        """What is sent next for a text."""
        return await asyncio.wait_for(self.client.published[self.uri(name)].get(), seconds)

    async def actions(self, name: str, place: types.Range, only: list[Any] | None = None) -> list[types.CodeAction]:
        parameters = types.CodeActionParams(
            types.TextDocumentIdentifier(self.uri(name)), place, types.CodeActionContext([], only=only)
        )
        found = await self.client.text_document_code_action_async(parameters)
        return [action for action in found or [] if isinstance(action, types.CodeAction)]


async def started(client: Client, root: Path, encodings: list[Any] | None = None) -> Editor:
    general = types.GeneralClientCapabilities(position_encodings=encodings)
    edit = types.WorkspaceEditClientCapabilities(document_changes=True)
    watched = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
    workspace = types.WorkspaceClientCapabilities(workspace_edit=edit, did_change_watched_files=watched)
    parameters = types.InitializeParams(
        types.ClientCapabilities(general=general, workspace=workspace),
        root_uri=root.as_uri(),
        workspace_folders=[types.WorkspaceFolder(root.as_uri(), root.name)],
    )
    await client.initialize_session(parameters)
    return Editor(client, root)


@asynccontextmanager
async def session(root: Path, rules: Path, *options: str, encodings: list[Any] | None = None) -> AsyncIterator[Editor]:
    """An editor that has started a server."""
    config = ClientServerConfig(
        [sys.executable, "-m", "spuria", "server", "--delay", "0.05", *options],
        client_factory=Client,
        server_env={**environment(), "PYTHONPATH": f"{PACK}{os.pathsep}{rules}"},
    )
    client = await config.start()
    assert isinstance(client, Client)
    try:
        yield await started(client, root, encodings)
    finally:
        await client.shutdown_session()
        await client.stop()  # type: ignore[no-untyped-call]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def editor(tmp_path_factory: pytest.TempPathFactory, rules: Path) -> AsyncIterator[Editor]:
    async with session(tmp_path_factory.mktemp("workspace"), rules, "--page-seconds", "60") as opened:
        yield opened


in_one_loop = pytest.mark.asyncio(loop_scope="module")


def place(line: int, start: int, end: int) -> types.Range:
    return types.Range(types.Position(line, start), types.Position(line, end))


@in_one_loop
async def test_unsaved_text_is_checked(editor: Editor) -> None:
    (found,) = await editor.open("a.html", "<h1>Lamps</h1>\n<p>PRICE-TBD EUR</p>\n")
    assert (found.code, found.source, found.severity) == ("unset-price", "spuria", types.DiagnosticSeverity.Error)
    assert found.range == place(1, 3, 16)
    assert found.message.startswith("“PRICE-TBD EUR” stands where a price should be")
    assert "\n- the slot of the shop's template" in found.message
    editor.change("a.html", "<p>12 EUR</p>")
    assert await editor.shown("a.html") == []
    editor.close("a.html")
    assert await editor.shown("a.html") == []


@in_one_loop
async def test_only_the_newest_text_counts(editor: Editor) -> None:
    await editor.open("b.md", "Nothing.\n", "markdown")
    for number in range(20):
        editor.change("b.md", "PRICE-TBD EUR\n\n" * number)
    editor.change("b.md", "One.\n\nPRICE-TBD EUR\n")
    (found,) = await editor.shown("b.md")
    assert found.range == place(2, 0, 13)
    with pytest.raises(TimeoutError):
        await editor.shown("b.md", seconds=0.4)
    editor.close("b.md")


@in_one_loop
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
async def test_positions_are_utf_16(editor: Editor, end: str) -> None:
    name = f"wide{len(end)}{ord(end[0])}.md"
    text = end.join(("Zwei \U0001f600\U0001f600 Zeilen.\u2028\x85", "", "\U0001f600 e\u0301 漢字 PRICE-TBD EUR!", ""))
    (found,) = await editor.open(name, text, "markdown")
    assert found.range == place(2, 9, 22)


@in_one_loop
async def test_a_client_that_counts_code_points(tmp_path: Path, rules: Path) -> None:
    async with session(tmp_path, rules, encodings=[types.PositionEncodingKind.Utf32]) as editor:
        (found,) = await editor.open("a.md", "\U0001f600 PRICE-TBD EUR\n", "markdown")
        assert found.range == place(0, 2, 15)


@in_one_loop
async def test_saving_checks_at_once(editor: Editor) -> None:
    await editor.open("saved.md", "PRICE-TBD EUR\n", "markdown")
    editor.client.text_document_did_save(
        types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri("saved.md")))
    )
    assert len(await editor.shown("saved.md")) == 1


@in_one_loop
async def test_texts_without_a_file_go_by_their_language(editor: Editor) -> None:
    assert len(await editor.open("untitled:Untitled-1", "PRICE-TBD EUR\n", "markdown")) == 1
    assert len(await editor.open("notes.rst", "PRICE-TBD EUR\n", "plaintext")) == 1
    assert await editor.open("program.py", "PRICE = 'PRICE-TBD EUR'\n", "python") == []
    assert await editor.open("empty.md", "", "markdown") == []


@in_one_loop
async def test_old_versions_and_odd_texts(editor: Editor) -> None:
    """What an editor shows of another scheme is left alone; a lone surrogate is a character like another."""
    text = "\ud83d PRICE-TBD EUR \x00\n"
    item = types.TextDocumentItem("git:/repository/a.md?%7B%22ref%22%3A%22HEAD%22%7D", "markdown", 1, text)
    editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    (found,) = await editor.open("odd name%23 ü.md", text.encode("utf-8", "replace").decode() + "\x0c\n", "markdown")
    assert found.code == "unset-price"
    assert item.uri not in editor.client.published


@in_one_loop
async def test_suppressed_findings_are_not_shown_and_comments_that_do_nothing_are(editor: Editor) -> None:
    ignored = "<!-- spuria: ignore[unset-price] a sample -->\n<p>PRICE-TBD EUR</p>\n"
    assert await editor.open("ignored.html", ignored) == []
    unused = "<p>Here.</p>\n" + ignored.replace("PRICE-TBD", "12")
    (note,) = await editor.open("unused.html", unused)
    assert note.range == place(1, 0, 4)
    assert note.severity == types.DiagnosticSeverity.Warning
    assert "nothing here to ignore for 'unset-price'" in note.message
    (action,) = await editor.actions("unused.html", note.range)
    assert action.title == "Remove this comment"
    assert applied(unused, edits_of(action)) == "<p>Here.</p>\n<p>12 EUR</p>\n"


@in_one_loop
async def test_hover_is_the_page_of_the_rule(editor: Editor) -> None:
    await editor.open("hover.md", f"# Lamps\n\nWe said: {LOREM}\n", "markdown")
    identifier = types.TextDocumentIdentifier(editor.uri("hover.md"))
    hover = await editor.client.text_document_hover_async(types.HoverParams(identifier, types.Position(2, 15)))
    assert hover is not None
    assert isinstance(hover.contents, types.MarkupContent)
    assert page_of(rule_named("classic-lorem")).strip() in hover.contents.value
    assert hover.contents.value.startswith("**error, certain**: 'Lorem ipsum")
    assert hover.range == place(2, 9, 9 + len(LOREM))
    assert await editor.client.text_document_hover_async(types.HoverParams(identifier, types.Position(0, 0))) is None
    await editor.open("two.md", "PRICE-TBD EUR, sold out\n", "markdown")
    both = types.TextDocumentIdentifier(editor.uri("two.md"))
    one = await editor.client.text_document_hover_async(types.HoverParams(both, types.Position(0, 3)))
    assert one is not None
    assert isinstance(one.contents, types.MarkupContent)
    assert "# unset-price" in one.contents.value
    assert "# sold-out" not in one.contents.value
    assert await editor.client.text_document_hover_async(types.HoverParams(identifier, types.Position(90, 7))) is None


@in_one_loop
async def test_actions_fix_and_suppress(editor: Editor) -> None:
    text = f"<p>\U0001f600 {LOREM}</p>\n<p>Lamps.</p>\n"
    (found,) = await editor.open("actions.html", text)
    actions = await editor.actions("actions.html", found.range)
    titles = [action.title for action in actions]
    assert titles == [
        "Take it out, and read what is left (classic-lorem)",
        "Suppress it in this block (classic-lorem)",
        "Suppress it in this file (classic-lorem)",
    ]
    for action in actions:
        editor.change("actions.html", applied(text, edits_of(action)))
        assert await editor.shown("actions.html") == []
        editor.change("actions.html", text)
        assert len(await editor.shown("actions.html")) == 1
    assert await editor.actions("actions.html", place(1, 0, 1)) == []
    assert await editor.actions("actions.html", found.range, only=["refactor"]) == []


def edits_of(action: types.CodeAction) -> list[Any]:
    """The edits of an action, all of one text."""
    assert action.edit is not None
    assert action.edit.document_changes is not None
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    return list(change.edits)


def applied(text: str, edits: Any) -> str:
    """The text after the edits of an action, as an editor would make them."""
    lines = text.split("\n")
    (edit,) = edits

    def offset(position: types.Position) -> int:
        line = lines[position.line].encode("utf-16-le")[: 2 * position.character].decode("utf-16-le")
        return sum(len(line) + 1 for line in lines[: position.line]) + len(line)

    return f"{text[: offset(edit.range.start)]}{edit.new_text}{text[offset(edit.range.end) :]}"


@in_one_loop
async def test_safe_fixes_of_a_file(editor: Editor) -> None:
    mark = ":contentReference[oaicite:0]{index=0}"
    text = f"<p>Lamps glow{mark}.</p>\n<p>{LOREM}</p>\n<p>\U0001f600 They dim{mark}.</p>\n"
    assert len(await editor.open("safe.html", text)) == 3
    (action,) = await editor.actions("safe.html", place(0, 0, 0), only=[types.CodeActionKind.SourceFixAll])
    assert action.kind == "source.fixAll.spuria"
    for edit in reversed(edits_of(action)):
        text = applied(text, [edit])
    assert text == f"<p>Lamps glow.</p>\n<p>{LOREM}</p>\n<p>\U0001f600 They dim.</p>\n"


@in_one_loop
async def test_the_configuration_is_that_of_the_workspace(editor: Editor) -> None:
    (editor.root / "shop").mkdir()
    text = "PRICE-TBD EUR, sold out\n"
    assert len(await editor.open("shop/a.md", text, "markdown")) == 2
    configuration = editor.root / "shop" / "spuria.toml"
    event = types.FileEvent(configuration.as_uri(), types.FileChangeType.Changed)

    async def configured(content: str) -> list[types.Diagnostic]:
        configuration.write_text(content)
        editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
        return await editor.shown("shop/a.md")

    assert [found.code for found in await configured('ignore = ["sold-out"]\n')] == ["unset-price"]
    (broken,) = await configured('ignroe = ["sold-out"]\n')
    assert "there is no key 'ignroe'; did you mean 'ignore'?" in broken.message
    assert broken.severity == types.DiagnosticSeverity.Error
    (editor.root / "shop" / "a.md").write_text(text)
    assert await configured('exclude = ["a.md"]\n') == []
    assert len(await configured("")) == 2
    editor.close("shop/a.md")


def test_known_and_silenced_findings_are_not_shown(tmp_path: Path) -> None:
    document = Document(str(tmp_path / "a.md"), str(tmp_path), "markdown", f"{LOREM}\n")
    assert len(check(document).shown) == 1
    (tmp_path / "a.md").write_text(document.text)
    (tmp_path / "spuria.toml").write_text('baseline = "known"\n')
    (broken,) = check(document).diagnostics
    assert "there is no such baseline" in broken.message
    done = run("baseline", "create", "a.md", cwd=tmp_path)
    assert done.code == 0, done.err
    assert not check(document).shown
    (tmp_path / "spuria.toml").write_text("")
    assert len(check(document).shown) == 1
    side_car = '[[ignore]]\nrules = ["classic-lorem"]\npath = "a.md"\nreason = "a specimen"\nowner = "me"\n'
    (tmp_path / "spuria-ignore.toml").write_text(side_car)
    assert not check(document).shown


@in_one_loop
async def test_it_asks_to_hear_of_changed_configurations(editor: Editor) -> None:
    await editor.open("any.md", "Fine.\n", "markdown")
    assert editor.client.registered == [types.WORKSPACE_DID_CHANGE_WATCHED_FILES]


@in_one_loop
async def test_a_page_that_stalls_or_kills_costs_only_itself(tmp_path: Path, rules: Path) -> None:
    async with session(tmp_path, rules, "--page-seconds", "3") as editor:
        await editor.open("first.md", "Fine.\n", "markdown")
        start = time.monotonic()
        stalled = asyncio.ensure_future(editor.open("stalls.md", "Please stall-here.\n", "markdown"))
        await asyncio.sleep(0.1)
        (found,) = await editor.open("fine.md", "PRICE-TBD EUR\n", "markdown")
        assert found.code == "unset-price"
        (told,) = await stalled
        assert told.message == "this page was not checked: it took longer than 3 seconds"
        (told,) = await editor.open("dies.md", "Please die-here.\n", "markdown")
        assert told.message == "this page was not checked: it took the process down"
        assert await editor.actions("dies.md", place(0, 0, 3)) == []
        editor.change("dies.md", "Please do not. PRICE-TBD EUR\n")
        (found,) = await editor.shown("dies.md")
        assert found.code == "unset-price"
        assert time.monotonic() - start < 60


@in_one_loop
async def test_typing_on_overtakes_a_page_that_stalls(tmp_path: Path, rules: Path) -> None:
    async with session(tmp_path, rules, "--page-seconds", "50") as editor:
        await editor.open("a.md", "Fine.\n", "markdown")
        editor.change("a.md", "Please stall-here.\n")
        await asyncio.sleep(0.3)
        editor.change("a.md", "PRICE-TBD EUR\n")
        (found,) = await editor.shown("a.md", seconds=40)
        assert found.code == "unset-price"


def test_it_ends_with_its_editor(tmp_path: Path) -> None:
    """Its workers, too, when the editor is killed and closes the pipe."""
    program = [sys.executable, "-m", "spuria", "server"]
    process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path)
    assert process.stdin is not None
    request = b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
    process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(request), request))
    process.stdin.flush()
    time.sleep(1.0)
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True, check=False
    )
    process.stdin.close()
    process.wait(timeout=10)
    for child in children.stdout.split():
        deadline = time.monotonic() + 5
        while Path(f"/proc/{child}").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not Path(f"/proc/{child}").exists()


def test_without_its_libraries_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "pygls.py").write_text("raise ModuleNotFoundError('no', name='pygls')")
    done = subprocess.run(
        [sys.executable, "-m", "spuria", "server"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert done.returncode == 2
    assert done.stderr == "Error: editors need more libraries: pip install 'spuria[lsp]'\n"


TEXTS = {
    "html": f"<!doctype html>\n<body>\n  <p>{LOREM}</p>\n  <ul><li>One.</li><li>{LOREM}</li></ul>\n"
    f"<table><tr><td>{LOREM}</td></tr></table><div>\n{LOREM}\n</div></body>\n",
    "markdown": f"---\ntitle: Lamps\n---\n# {LOREM}\n\n- One\n- {LOREM}\n\n| a | b |\n|---|---|\n| x | {LOREM} |\n\n"
    f"Lamps. {LOREM}\nAnd more.\n",
    "mdx": f"import x from 'y'\n\n{LOREM}\n\n## More\n\n1. {LOREM}\n",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_finding_can_be_suppressed_where_it_stands(tmp_path: Path, language: str, end: str) -> None:
    suffix = {"html": "html", "markdown": "md", "mdx": "mdx"}[language]
    document = Document(str(tmp_path / f"a.{suffix}"), str(tmp_path), language, TEXTS[language].replace("\n", end))
    findings = check(document).shown
    assert findings
    for finding in findings:
        start = finding.region.start.offset
        ways = [way for way in proposals(document, start, start) if not way.fix and way.finding == finding]
        assert [way.title.partition(" (")[0] for way in ways] == [
            "Suppress it in this block",
            "Suppress it in this file",
        ]
        for way in ways:
            (edit,) = way.edits
            after = check(Document(document.path, document.root, language, edit.applied(document.text)))
            assert not after.diagnostics
            assert len(after.shown) == 0 if "file" in way.title else len(after.shown) < len(findings)
            assert re.fullmatch(
                r"\s*(<!--|\{/\*) spuria: ignore(-file)?\[classic-lorem\] (-->|\*/\})\s*", edit.replacement
            )
            assert end in edit.replacement or "\n" not in edit.replacement


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("One <!-- spuria: ignore[classic-lorem] x --> two.\n", "One two.\n"),
        ("# One\n\n<!-- spuria: ignore[classic-lorem] -->\nTwo.\n", "# One\n\nTwo.\n"),
        ("<!-- spuria: ignore[classic-lorem] -->", ""),
        (f"<!-- spuria: ignore[classic-lorem, empty-toc] -->\n{LOREM}\n", None),
    ],
)
def test_comments_that_do_nothing_can_be_removed(tmp_path: Path, text: str, after: str | None) -> None:
    document = Document(str(tmp_path / "a.md"), "", "markdown", text)
    start = text.index("<!--")
    ways = proposals(document, start, start)
    assert [way.edits[0].applied(text) for way in ways] == ([after] if after is not None else [])


def test_plain_text_has_no_comments(tmp_path: Path) -> None:
    document = Document(str(tmp_path / "a.txt"), "", "plaintext", LOREM)
    assert [way.fix for way in proposals(document, 0, 0)] == [True]
    assert safe_fixes(document) == ()


def test_the_path_is_that_of_the_command_line(tmp_path: Path) -> None:
    (finding,) = check(Document(str(tmp_path / "docs" / "a.md"), str(tmp_path), "markdown", LOREM)).shown
    assert finding.origin.path == "docs/a.md"


@given(st.text(alphabet="a é漢\U0001f600\r\n\u2028\x85\x0b\ud800", max_size=40), st.integers(0, 40))
def test_positions_go_back_to_their_offsets(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    if text[offset - 1 : offset + 1] == "\r\n":
        return  # no place is within the end of a line
    for encoding, codec, size in (("utf-16", "utf-16-le", 2), ("utf-8", "utf-8", 1), ("utf-32", "utf-32-le", 4)):
        places = Places(text, encoding)
        position = places.position(offset)
        assert places.offset(position) == offset
        lines = re.split(r"\r\n|\r|\n", text[:offset])
        assert position.line == len(lines) - 1
        assert position.character == len(lines[-1].encode(codec, "surrogatepass")) // size


def test_positions_that_are_not_there() -> None:
    places = Places("ab\n\U0001f600c\n")
    assert places.offset(types.Position(0, 99)) == 2
    assert places.offset(types.Position(99, 0)) == 6
    assert places.offset(types.Position(1, 1)) == 3
    assert places.position(99) == types.Position(2, 0)


def test_words_of_a_page_stay_words_in_markdown() -> None:
    from markdown_it import MarkdownIt

    hostile = "[x](command:evil) <img src=x> **b** `c` &amp; ![i](http://a.example)\x1b"
    shown = MarkdownIt("commonmark").render(escaped(hostile))
    assert re.search("<(?!/?p>)", shown) is None


def test_edits() -> None:
    assert Edit(1, 2, "xx").applied("abc") == "axxc"
