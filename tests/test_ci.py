"""The action and the template for build services: their steps are run here, with inputs that try to be commands."""

import base64
import gzip
import json
import os
import re
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from running import ROOT

from spuria.cli import check
from spuria.report import FORMATS

SCRIPT = ROOT / "ci" / "github-action.sh"
BAD = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.</p>\n"


def action() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return loaded


@dataclass(frozen=True)
class Step:
    code: int
    out: str
    err: str
    summary: str
    outputs: dict[str, str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a page, and a runner's folder in which Spuria is installed."""
    (tmp_path / "runner" / "spuria" / "bin").mkdir(parents=True)
    program = tmp_path / "runner" / "spuria" / "bin" / "spuria"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m spuria "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "good.html").write_text("<p>All is well here.</p>", encoding="utf-8")
    return tmp_path


def step(name: str, project: Path, **variables: str) -> Step:
    runner = project / "runner"
    for file in ("summary.md", "outputs"):
        (runner / file).write_text("")
    done = subprocess.run(
        ["bash", str(SCRIPT), name],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={
            **os.environ,
            "RUNNER_TEMP": str(runner),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_STEP_SUMMARY": str(runner / "summary.md"),
            "GITHUB_OUTPUT": str(runner / "outputs"),
            **variables,
        },
    )
    outputs = dict(line.split("=", 1) for line in (runner / "outputs").read_text().splitlines())
    return Step(done.returncode, done.stdout, done.stderr, (runner / "summary.md").read_text(), outputs)


def test_a_clean_folder_passes(project: Path) -> None:
    ran = step("check", project, SPURIA_PATHS="docs")
    assert (ran.code, ran.out, ran.outputs) == (0, "", {"exit-code": "0"})
    assert ran.summary == "## Spuria\n\nNo findings on 1 page.\n"


def test_findings_are_annotations_and_fail_the_step(project: Path) -> None:
    (project / "docs" / "bad.html").write_text(BAD, encoding="utf-8")
    ran = step("check", project, SPURIA_PATHS="docs\n\nREADME.md\n", SPURIA_FAIL_ON="never")
    assert ran.code == 2  # the README is not there, and that is no pass
    assert "README.md: there is no such file" in ran.err
    assert "Not everything could be checked" in ran.summary
    ran = step("check", project, SPURIA_PATHS="docs")
    assert (ran.code, ran.outputs["exit-code"]) == (1, "1")
    assert ran.out.startswith("::error ")
    assert "docs/bad.html" in ran.out
    assert "classic-lorem" in ran.summary
    assert step("check", project, SPURIA_PATHS="docs", SPURIA_FAIL_ON="never").code == 0
    assert step("check", project, SPURIA_PATHS="docs", SPURIA_OPTIONS="--ignore=classic-lorem\n--jobs=1").code == 0


@pytest.mark.parametrize(
    "words", ["$(touch pwned)", "`touch pwned`", "docs; touch pwned", "'; touch pwned #", "a\tb && touch pwned", "-x"]
)
@pytest.mark.parametrize("variable", ["SPURIA_PATHS", "SPURIA_FAIL_ON", "SPURIA_OPTIONS"])
def test_no_input_is_run(project: Path, words: str, variable: str) -> None:
    ran = step("check", project, **{variable: words})
    assert ran.code == 2
    assert ran.summary.startswith("## Spuria\n\n")
    assert not list(project.rglob("pwned"))


def test_findings_are_sent_to_code_scanning(project: Path) -> None:
    (project / "docs" / "bad.html").write_text(BAD, encoding="utf-8")
    ran = step("check", project, SPURIA_PATHS="docs", SPURIA_UPLOAD="true")
    assert ran.code == 1
    programs = project / "programs"
    programs.mkdir()
    gh = programs / "gh"
    gh.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > sent\n', encoding="utf-8")
    gh.chmod(0o755)
    sent = step(
        "upload",
        project,
        SPURIA_SARIF=ran.outputs["sarif"],
        PATH=f"{programs}:{os.environ['PATH']}",
        GITHUB_REPOSITORY="a/b",
        GITHUB_SHA="c0ffee",
        GITHUB_REF="refs/pull/1/merge",
    )
    assert sent.code == 0, sent.err
    words = (project / "sent").read_text().splitlines()
    assert "repos/a/b/code-scanning/sarifs" in words
    packed = Path(next(word for word in words if word.startswith("sarif=@")).removeprefix("sarif=@"))
    log = json.loads(gzip.decompress(base64.b64decode(packed.read_bytes())))
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["classic-lorem"]


def test_inputs_reach_the_shell_as_variables_only() -> None:
    for entry in action()["runs"]["steps"]:
        assert "uses" not in entry
        assert "${{" not in entry["run"]


def test_the_documentation_lists_the_inputs() -> None:
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    table = text.split("| input |", 1)[1].split("\n\n", 1)[0]
    assert re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE) == list(action()["inputs"])


def test_the_template_uses_options_that_there_are() -> None:
    text = (ROOT / "ci" / "spuria.gitlab-ci.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"--[a-z-]+", text.split("script:", 2)[2]))
    known = {name for parameter in check.params for name in parameter.opts}
    assert used - {"--"} <= known
    assert set(re.findall(r"--output-format=(\w+)", text)) <= set(FORMATS)
    job = yaml.safe_load(text)["spuria"]
    assert job["artifacts"]["reports"]["codequality"] in job["script"][1]


def test_foreign_checkers_find_nothing() -> None:
    commands = [
        ["zizmor", "--offline", "--no-progress", "--persona=pedantic", "action.yml"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"],
        ["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", "ci/spuria.gitlab-ci.yml"],
    ]  # fmt: skip
    for command in commands:
        program = Path(sys.executable).with_name(command[0])
        done = subprocess.run([str(program), *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
