"""How a rule declares itself: one function, whose name, docstring and parameters say everything."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from spuria.finding import Confidence, Fact, Flag, Severity

if TYPE_CHECKING:
    from spuria.page import Page

Check = Callable[..., Iterator[Flag]]
#: From a page to what a corpus rule gathers there.
Gather = Callable[..., Iterator[Fact]]
#: From all facts of one key, in a fixed order, to those that are defects, each with its flag.
Judge = Callable[..., Iterator[tuple[Fact, Flag]]]


class Option(NamedTuple):
    """A rule's option: a keyword-only parameter of its function, with its default."""

    name: str
    default: bool | int | float | str | tuple[str, ...]

    @property
    def type(self) -> str:
        """The type's name as users write it in a configuration file."""
        if isinstance(self.default, tuple):
            return "list of strings"
        return {bool: "boolean", int: "integer", float: "number", str: "string"}[type(self.default)]


class Rule:
    """A rule, made by `@rule` from its function. Name, family, documentation and options come from the function.

    A corpus rule, made by `@corpus_rule`, has a `judge`, and its `check` gathers facts.
    """

    def __init__(
        self,
        check: Callable[..., Iterator[Any]],
        severity: Severity,
        confidence: Confidence = Confidence.LIKELY,
        literals: tuple[str, ...] | None = None,
        words: tuple[str, ...] = (),
        preview: bool = False,
        attributes: bool = False,
        hidden: bool = False,
        code: bool = False,
        topics: tuple[str, ...] = (),
        replaces: tuple[str, ...] = (),
        aliases: tuple[str, ...] = (),
        options: tuple[Option, ...] = (),
        judge: Judge | None = None,
        of_family: str = "",
        marks: tuple[str, ...] = (),
        asks_for: tuple[str, ...] = (),
    ) -> None:
        self.check = check
        self.severity = severity
        self.confidence = confidence
        self.literals = literals
        self.words = words
        self.preview = preview
        self.attributes = attributes
        self.hidden = hidden
        self.code = code
        self.topics = topics
        self.replaces = replaces
        self.aliases = aliases
        self.options = options
        self.judge = judge
        self.of_family = of_family
        self.marks = marks
        self.asks_for = asks_for

    @property
    def is_corpus(self) -> bool:
        """Whether it needs many pages: it gathers facts, and judges those of one key together."""
        return self.judge is not None

    @property
    def name(self) -> str:
        """The rule's id: its function's name with hyphens."""
        return self.check.__name__.replace("_", "-")

    @property
    def family(self) -> str:
        """The family: the last name of its module, or what the rule says."""
        return self.of_family or self.check.__module__.rpartition(".")[2]

    @property
    def docs(self) -> str:
        """The documentation, in Markdown."""
        from inspect import cleandoc

        return cleandoc(_function(self.check).__doc__ or "")

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.docs.partition("\n")[0]

    @property
    def source(self) -> tuple[str, int]:
        """The file and the line of the function, whose docstring is the documentation."""
        from inspect import unwrap

        code = unwrap(_function(self.check)).__code__
        return code.co_filename, code.co_firstlineno

    def __call__(self, page: "Page", **options: Any) -> Iterator[Flag]:
        """The flags of the bare check on a page, before the engine's filters."""
        return self.check(page, **options)

    def __reduce__(self) -> tuple[Callable[[str, str], "Rule"], tuple[str, str]]:
        return _rule_named, (self.check.__module__, self.check.__name__)


class LateCheck:
    """Stands for a rule's function, whose module is imported when the rule first runs."""

    def __init__(self, module: str, name: str) -> None:
        self.__module__ = module
        self.__name__ = name
        self._function: Check | None = None

    @property
    def function(self) -> Check:
        """The function itself."""
        if self._function is None:
            self._function = _function(_rule_named(self.__module__, self.__name__).check)
        return self._function

    def __call__(self, page: "Page", **options: Any) -> Iterator[Flag]:
        """The flags of the function."""
        return self.function(page, **options)


class LateJudge:
    """Stands for a corpus rule's judge in the same way."""

    def __init__(self, module: str, name: str) -> None:
        self._place = module, name

    def __call__(self, facts: Sequence[Fact], **options: Any) -> Iterator[tuple[Fact, Flag]]:
        """The verdicts of the judge."""
        judge = _rule_named(*self._place).judge
        if judge is None:
            raise TypeError(f"{'.'.join(self._place)} is no corpus rule")
        return judge(facts, **options)


def _function(check: Check) -> Check:
    return check.function if isinstance(check, LateCheck) else check


def _rule_named(module: str, name: str) -> Rule:
    from importlib import import_module

    found = getattr(import_module(module), name)
    if not isinstance(found, Rule):
        raise TypeError(f"{module}.{name} is not a rule")
    return found


def rule(
    severity: Severity,
    *,
    family: str = "",
    confidence: Confidence = Confidence.LIKELY,
    literals: tuple[str, ...] | None = None,
    words: tuple[str, ...] = (),
    marks: tuple[str, ...] = (),
    asks_for: tuple[str, ...] = (),
    preview: bool = False,
    attributes: bool = False,
    hidden: bool = False,
    code: bool = False,
    topics: tuple[str, ...] = (),
    replaces: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
) -> Callable[[Check], Rule]:
    """Make a function `(page, *, options...) -> Iterator[Flag]` a rule.

    `family`: the family of a rule whose module is not named after it, where a family fills several.
    `literals`: lower-case phrases, one of which stands in `Page.prose` (any case) of every page the
    rule can flag; `words`: the same for phrases that count as whole words only; `marks`: the same for
    what stands in `Page.source`, such as addresses and tags. Without any of them the
    rule runs on every page and must be cheap. `asks_for`: literals that do not decide whether the rule runs,
    but that it asks `Page.starts_of` for when it does. `attributes`,
    `hidden` and `code`: whether flags there count; elsewhere the engine drops them. `topics`:
    case-folded words; on a page about one of them a flag is no more than a hint. `replaces`: names of
    the rules whose findings within a flag of this one are not reported again. `preview`: off unless
    asked for, and never gates. `aliases`: earlier names.
    """

    def decorate(check: Check) -> Rule:
        return Rule(
            check,
            severity,
            confidence,
            None if literals is None else _in_order(literals),
            _in_order(words),
            preview,
            attributes,
            hidden,
            code,
            topics,
            replaces,
            aliases,
            _options(check),
            of_family=family,
            marks=_in_order(marks),
            asks_for=_in_order(asks_for),
        )

    return decorate


def corpus_rule(
    severity: Severity,
    judge: Judge,
    *,
    family: str,
    confidence: Confidence = Confidence.LIKELY,
    literals: tuple[str, ...] | None = None,
    asks_for: tuple[str, ...] = (),
    preview: bool = False,
    topics: tuple[str, ...] = (),
    replaces: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
) -> Callable[[Gather], Rule]:
    """Make a function `(page) -> Iterator[Fact]` and a judge a rule over many pages.

    `judge(facts, *, options...)` gets all facts of one key, in the same order whatever order the
    pages came in, each with its page's url, site and capture date; it must depend on nothing else.
    It yields the facts that are defects, each with a flag, on the page of its fact. Facts whose key
    stands on one page only are not judged. `literals`: as for `rule`, of the pages that have facts.
    `asks_for`: literals that do not decide whether the rule runs, but that it asks `Page.starts_of` for
    when it does: the engine looks for them in the same scan.
    """

    def decorate(gather: Gather) -> Rule:
        return Rule(
            gather,
            severity,
            confidence,
            None if literals is None else _in_order(literals),
            preview=preview,
            topics=topics,
            replaces=replaces,
            aliases=aliases,
            options=_options(judge),
            judge=judge,
            of_family=family,
            asks_for=_in_order(asks_for),
        )

    return decorate


def _in_order(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Phrases each once, in an order that no set they come from can change: their database is kept by their order."""
    return tuple(sorted(set(phrases)))


def _options(check: Callable[..., Any]) -> tuple[Option, ...]:
    options = []
    for name, default in (check.__kwdefaults__ or {}).items():
        if not isinstance(default, (bool, int, float, str, tuple)):
            raise TypeError(f"{check.__name__}: option {name} needs a simple default")
        options.append(Option(name, default))
    return tuple(options)
