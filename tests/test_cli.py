"""What users and scripts rely on: exit codes, options, messages on bad input."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest
from running import PACK, Spuria, environment

BAD = "The lamp costs PRICE-TBD EUR.\n"
SOLD = "Sold out since May.\n"


def write(folder: Path, name: str, text: str | bytes = BAD) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


# The gate.


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("The lamp costs 12 EUR.", (), 0),
        (BAD, (), 1),
        (BAD, ("--exit-zero",), 0),
        (BAD, ("--fail-on", "never"), 0),
        (SOLD, (), 0),
        (SOLD, ("--fail-on", "warning"), 1),
        (SOLD, ("--fail-on", "info"), 1),
        ("Maybe it is.", ("--fail-on", "info", "--confidence", "hint"), 0),
        ("It is yet to come.", ("--preview",), 0),
        (BAD, ("--ignore", "unset-price"), 0),
        (BAD + SOLD, ("--select", "shop", "--ignore", "unset-price,unsure", "--fail-on", "warning"), 1),
        (BAD, ("--select", "sold-out"), 0),
        (BAD, ("--select", "missing-price"), 1),
    ],
)
def test_exit_code(spuria: Spuria, tmp_path: Path, text: str, options: tuple[str, ...], code: int) -> None:
    write(tmp_path, "page.md", text)
    if "--select" not in options:
        options = ("--select", "shop", *options)
    assert spuria("check", "page.md", *options).code == code


def test_hints_and_previews_are_shown_only_on_request(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md", "Maybe it is yet to come.\n")
    assert "No findings" in spuria("check", "page.md", "--select", "shop").out
    shown = spuria("check", "page.md", "--select", "shop", "--confidence", "hint", "--preview").out
    assert "info, hint [unsure]" in shown
    assert "error, preview [yet-to-come]" in shown
    assert "None of them fails the check." in shown


def test_as_of_reaches_the_page(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    assert spuria("check", "page.md", "--as-of", "2024-06-01", "--select", "shop").code == 1
    assert spuria("check", "page.md", "--as-of", "June").code == 2


# Names.


def test_unknown_names_are_usage_errors_with_the_nearest_match(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    for arguments, hint in [
        (("check", "--select", "unset-prise", "page.md"), "did you mean 'unset-price'?"),
        (("check", "--ignore", "shopp", "page.md"), "did you mean 'shop'?"),
        (("rule", "sold-uot"), "did you mean 'sold-out'?"),
        (("chek", "page.md"), "No such command"),
        (("check", "--sellect", "shop"), "--select"),
        (("check", "--output-format", "xml"), "xml"),
    ]:
        ran = spuria(*arguments)
        assert ran.code == 2
        assert hint in ran.err
        assert ran.out == ""


# Input.


def test_standard_input(spuria: Spuria) -> None:
    ran = spuria("check", "-", "--select", "shop", stdin=BAD.encode())
    assert ran.code == 1
    assert ran.out.startswith("-:1:16: error [unset-price]")
    html = b"<p>PRICE-TBD</p>"
    ran = spuria("check", "-", "--stdin-filename", "shop/a.html", "--select", "shop", stdin=html)
    assert ran.out.startswith("shop/a.html:1:4: ")
    assert spuria("check", "-", "--select", "shop", stdin=b"<!DOCTYPE html><p>PRICE-TBD").out.startswith("-:1:19: ")
    assert spuria("check", "--stdin-filename", "a.md").code == 2


def test_bad_input_is_named_and_the_rest_is_checked(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "bad.md")
    write(tmp_path, "binary.txt", b"\x7fELF\x00\x01")
    write(tmp_path, "empty.html", b"")
    write(tmp_path, "bom.txt", b"\xef\xbb\xbfThe lamp \xff costs PRICE-TBD EUR.")
    ran = spuria("check", "gone.md", "binary.txt", "empty.html", "bom.txt", "bad.md", "--select", "shop")
    assert ran.code == 2
    assert "gone.md: there is no such file" in ran.err
    assert "binary.txt: it is binary" in ran.err
    assert "empty.html: it is empty" in ran.err
    assert "bom.txt: it is not valid UTF-8: 1 place" in ran.err
    assert len(ran.err.splitlines()) == 4
    assert "bad.md:1:16: " in ran.out
    assert "bom.txt:1:18: " in ran.out
    assert "3 problems kept the run from checking everything" in ran.out


def test_an_empty_file_is_no_failure(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "empty.md", b"")
    ran = spuria("check", "empty.md")
    assert (ran.code, ran.err) == (0, "spuria: empty.md: it is empty\n")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "secret.md")
    (tmp_path / "secret.md").chmod(0)
    ran = spuria("check", "secret.md")
    assert ran.code == 2
    assert "secret.md: it cannot be read: Permission denied" in ran.err


def test_a_folder_without_pages_is_no_pass(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "void").mkdir()
    ran = spuria("check", "void")
    assert ran.code == 2
    assert "void: no pages were found" in ran.err


def test_a_failing_rule_costs_its_page_that_rule(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md", "PRICE-TBD and crash-the-rule here.\n")
    write(tmp_path, "place.md", "PRICE-TBD and lose-the-place here.\n")
    ran = spuria("check", ".", "--select", "shop")
    assert ran.code == 2
    assert "page.md: rule 'troubled' failed: RuntimeError: as told" in ran.err
    assert "place.md: rule 'troubled' found '', whose place in the source cannot be told" in ran.err
    assert ran.out.count("[unset-price]") == 2


def test_findings_are_sorted_and_equal_in_each_run(spuria: Spuria, tmp_path: Path) -> None:
    for name in ("b.md", "a/z.md", "a.md", "a/b.html"):
        write(tmp_path, name, "PRICE-TBD and PRICE-TBD")
    first = spuria("check", "b.md", ".", "--output-format", "jsonl", "--select", "shop")
    places = [(found["path"], found["start"]["offset"]) for found in map(json.loads, first.out.splitlines())]
    assert places == sorted(places)
    assert len(places) == 8
    assert first == spuria("check", "a", ".", "--output-format", "jsonl", "--select", "shop")


# Output.


def test_output_is_written_whole_or_not_at_all(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    ran = spuria("check", "page.md", "--output", "report.jsonl", "--output-format", "jsonl", "--select", "shop")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads((tmp_path / "report.jsonl").read_text())["rule"] == "unset-price"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.md", "report.jsonl"]
    ran = spuria("check", "page.md", "--output", "no/such/report.txt")
    assert ran.code == 2
    assert "no/such/report.txt: it cannot be written: No such file" in ran.err


def test_statistics(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md", "PRICE-TBD, PRICE-TBD, sold out\n")
    ran = spuria("check", "page.md", "--statistics", "--select", "shop")
    assert ran.out.endswith("2  unset-price\n1  sold-out\n")
    ran = spuria("check", "page.md", "--statistics", "--output-format", "jsonl", "--select", "shop")
    assert len(ran.out.splitlines()) == 3
    assert ran.err == "2  unset-price\n1  sold-out\n"


def test_colour(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    assert "\x1b[" not in spuria("check", "page.md", "--select", "shop").out
    assert "\x1b[" not in spuria("check", "page.md", "--select", "shop", "--color", "never").out
    coloured = spuria("check", "page.md", "--select", "shop", "--color", "always", TERM="xterm-256color").out
    assert "\x1b]8;" in coloured
    assert "shop.py#L" in coloured


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_on_a_terminal(tmp_path: Path, variables: dict[str, str], coloured: bool) -> None:
    import pty

    write(tmp_path, "page.md")
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "spuria", "check", "page.md", "--select", "shop"]
    environ = {**environment(), "TERM": "xterm", **variables}
    with subprocess.Popen(command, stdout=slave, stderr=slave, stdin=slave, cwd=tmp_path, env=environ) as process:
        process.wait(60)
    os.close(slave)
    shown = os.read(master, 100_000).decode()
    os.close(master)
    assert ("\x1b[" in shown) == coloured
    assert "page.md" in shown


# Ends before the end.


def test_broken_pipe(tmp_path: Path) -> None:
    # Several times what a pipe holds (64 KB), of which the reader takes a line: the rest has to wait.
    for number in range(20):
        write(tmp_path, f"page-{number}.md", BAD * 100)
    command = [sys.executable, "-m", "spuria", "check", ".", "--select", "shop"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=environment()
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read().decode()
    assert process.returncode == 2
    assert err == "spuria: the reader of the report went away before its end\n"


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_interrupt(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "spuria", "check", "-"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(),
    ) as process:
        time.sleep(1.5)  # it waits for standard input by now
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.decode() == "spuria: interrupted; the report is not complete\n"


# The list of rules and their pages.


def test_rule_page(spuria: Spuria) -> None:
    page = spuria("rule", "unset-price")
    assert page.code == 0
    assert page.out.startswith("# unset-price\n\nA price was never filled in.\n")
    assert "severity error, confidence certain" in page.out
    assert '`currencies` (list of strings): default `["EUR"]`' in page.out
    assert "The lamp costs [[PRICE-TBD EUR]]." in page.out
    assert "1 false alarm on 4,000 clean pages" in page.out
    described = json.loads(spuria("rule", "missing-price", "--output-format", "json").out)
    assert described["name"] == "unset-price"
    assert described["options"][0] == {"name": "at-most", "type": "integer", "default": 100}
    assert described["precision"]["clean_pages"] == 4000


def test_rule_list(spuria: Spuria) -> None:
    listed = spuria("rules").out.splitlines()
    column = listed[0].index("WHAT IT FINDS")
    mine = [line for line in listed if " shop " in line]
    assert len(mine) == 5
    assert {line[column - 1] for line in listed} == {" "}
    assert any(line[column:] == "(preview) A preview rule." for line in mine)
    described = json.loads(spuria("rules", "--output-format", "json").out)
    assert [rule["name"] for rule in described if rule["family"] == "shop"] == [line.split()[0] for line in mine]


# Start-up.


def imported(arguments: list[str], cwd: Path) -> set[str]:
    """The modules that a run loads, in its child processes, too."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "spuria", *arguments],
        capture_output=True, cwd=cwd, env=environment(), text=True, check=False,
    )  # fmt: skip
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_import_nothing_heavy(argument: str, tmp_path: Path) -> None:
    modules = imported([argument], tmp_path)
    assert {name for name in modules if name.split(".")[0] == "spuria"} == {"spuria"}
    assert modules.isdisjoint(("click", "rich", "msgspec", "turbohtml", "pyarrow", "dataclasses", "inspect"))


def test_a_check_of_markdown_imports_only_what_it_needs(tmp_path: Path) -> None:
    write(tmp_path, "page.md", "Nothing to see here.\n")
    modules = imported(["check", "page.md", "--select", "shop"], tmp_path)
    assert "spuria.read.markdown" in modules
    assert modules.isdisjoint(("turbohtml", "rich", "rapidfuzz", "pathspec", "pyarrow", "pygls", "lsprotocol"))


def test_version(spuria: Spuria) -> None:
    from spuria import __version__

    assert spuria("--version").out == f"spuria {__version__}\n"
    assert spuria("check", "--help").code == 0
    assert spuria().code == 2


def test_help_names_every_command(spuria: Spuria) -> None:
    from spuria.__main__ import HELP
    from spuria.cli import spuria as commands

    assert spuria("--help").out == HELP
    context = click.Context(commands)
    for name in commands.list_commands(context):
        command = commands.get_command(context, name)
        assert command is not None
        assert f"  {name:<10}  {command.get_short_help_str(100)}\n" in HELP


def test_the_pack_is_found_by_its_entry_point() -> None:
    program = "from spuria.catalogue import rule_named; print(rule_named('unset-price').source[0])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=environment(), text=True, check=True
    )
    assert done.stdout.strip() == str(PACK / "shop_rules" / "shop.py")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "spuria", "check", "page.md"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"spuria: the report could not be written: No space left on device\n"


@pytest.mark.skipif(os.name != "posix", reason="needs devices and links")
def test_output_replaces_no_device_and_no_link(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", "pipe"], cwd=tmp_path, stdout=subprocess.PIPE) as reader:
        assert spuria("check", "page.md", "--output", "pipe", "--select", "shop").code == 1
        out, _ = reader.communicate(timeout=30)
    assert b"[unset-price]" in out
    assert not (tmp_path / "pipe").is_file()
    write(tmp_path, "real/report.txt", "old")
    (tmp_path / "report.txt").symlink_to("real/report.txt")
    spuria("check", "page.md", "--output", "report.txt", "--select", "shop")
    assert (tmp_path / "report.txt").is_symlink()
    assert "[unset-price]" in (tmp_path / "real" / "report.txt").read_text()


def test_hints_for_who_is_new(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    assert "spuria check page.md" in spuria("page.md").err
    assert "it names no rule" in spuria("check", "--select", ",", "page.md").err
    assert "complete" in spuria(_SPURIA_COMPLETE="bash_source").out


def test_a_pack_that_cannot_be_loaded_is_named(spuria: Spuria, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    write(pack, "broken_rules.py", "import no_such_module\n")
    write(pack, "broken-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
    write(pack, "broken-1.0.dist-info/entry_points.txt", "[spuria.rules]\nmine = broken_rules\n")
    write(tmp_path, "page.md")
    for arguments in (("check", "page.md"), ("rules",), ("rule", "sold-out"), ("check", "--select", "x", "page.md")):
        ran = spuria(*arguments, PYTHONPATH=str(pack))
        assert ran.code == 2
        assert ran.err == (
            "spuria: the rules of 'mine' (broken_rules) cannot be loaded:"
            " ModuleNotFoundError: No module named 'no_such_module'\n"
        )


def test_the_short_way_reads_options_as_the_library_does() -> None:
    import click

    from spuria.__main__ import _CHOICES, _FLAGS, plain_check
    from spuria.cli import check

    by_name = {parameter.opts[0]: parameter for parameter in check.params}
    for name in _FLAGS:
        option = by_name[name]
        assert isinstance(option, click.Option)
        assert option.is_flag
    for name, choices in _CHOICES.items():
        kind = by_name[name].type
        assert isinstance(kind, click.Choice)
        assert tuple(kind.choices) == choices
    assert plain_check(["check", "a", "--fail-on=never", "b", "--exit-zero", "--color", "never"]) == (
        ["a", "b"],
        {"fail_on": "never", "exit_zero": True, "color": "never"},
    )
    for other in (["rules"], ["check", "-"], ["check", "--select", "x"], ["check", "--color"], ["check", "--", "a"]):
        assert plain_check(other) is None


def test_a_pack_of_one_module_is_read_again_when_it_is_edited(spuria: Spuria, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    rule = """
from spuria import Flag, Page, Severity, Span, rule

@rule(Severity.{}, literals=("teapot",))
def teapot(page: Page):
    \"\"\"A teapot.\"\"\"
    at = page.prose.find("teapot")
    yield Flag(Span(at, at + 6), "{}")
"""
    write(pack, "tea_rules.py", rule.format("ERROR", "a teapot"))
    write(pack, "tea-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tea\nVersion: 1.0\n")
    write(pack, "tea-1.0.dist-info/entry_points.txt", "[spuria.rules]\ntea = tea_rules\n")
    write(tmp_path, "page.md", "Here is a teapot.\n")
    for severity, message in (("ERROR", "a teapot"), ("ERROR", "no more tea"), ("INFO", "a pot of tea")):
        (pack / "tea_rules.py").write_text(rule.format(severity, message))  # in place: its folder stays as it is
        for _ in range(2):
            out = spuria("check", "page.md", PYTHONPATH=str(pack)).out
            assert f"{severity.lower()}, likely [teapot] {message}" in out
