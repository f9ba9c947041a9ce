"""`--redact`: what could lead to a person is masked in every output, and nothing moves."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import Spuria

from spuria.redact import redacted
from spuria.report import FORMATS

SECRETS = ("jane.doe@mail.example.com", "907-555-0143", "March 3, 1985", "12 Elm Street", "03/03/1985", "99821")
PERSONA = """About the author

Name : Jane Doe
Street : 12 Elm Street
City : Anchorage
Birthday : March 3, 1985
Phone : 907-555-0143
Email : jane.doe@mail.example.com
Company : Paul's Record Hut
Mother's maiden name : Wright
Username : Whoner1985
Blood type : O+
Zip : 99821

Lorem ipsum dolor sit amet, consectetur adipiscing elit. Ask jane.doe@mail.example.com or 907-555-0143, born 03/03/1985.
"""


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("suffix", ["txt", "html"])
def test_nothing_leads_to_a_person(spuria: Spuria, tmp_path: Path, form: str, suffix: str) -> None:
    source = PERSONA if suffix == "txt" else "".join(f"<p>{line}</p>\n" for line in PERSONA.splitlines())
    (tmp_path / f"page.{suffix}").write_text(source)
    shown = spuria("check", f"page.{suffix}", "--output-format", form, "--confidence", "hint")
    hidden = spuria("check", f"page.{suffix}", "--output-format", form, "--confidence", "hint", "--redact")
    assert hidden.code == shown.code == 1
    assert form != "text" or any(secret in shown.out for secret in SECRETS)
    for secret in SECRETS:
        assert secret not in hidden.out


def test_places_and_fingerprints_stay(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PERSONA)
    kept = ("rule", "start", "end", "text_span", "fingerprint", "severity")
    reports = []
    for extra in ((), ("--redact",)):
        lines = spuria("check", "page.txt", "--output-format", "jsonl", *extra).out.splitlines()
        reports.append([{key: json.loads(line)[key] for key in kept} for line in lines])
    assert reports[0] == reports[1] != []


@pytest.mark.parametrize(
    "secret",
    [
        *(
            "jane&#64;example.org",
            "jane [at] example [dot] com",
            "+49 30 1234567",
            "+33 1 42 68 53 00",
            "(02) 9374 4000",
        ),
        *("Lindenstraße 12a", "12 rue de la Paix", "Calle de Alcalá 45", "Kerkstraat 9", "ул. Ленина 5", "Via Roma 12"),
        *(
            "1600 Amphitheatre Parkway",
            "P.O. Box 1234",
            "3. März 1985",
            "3 de marzo de 1985",
            "1985年3月4日",
            "12/31/1990",
        ),
        *("1985-03-04",),
    ],
)
def test_forms(secret: str) -> None:
    masked = redacted(f"words {secret}; more words")
    assert masked.startswith("words ")
    assert masked.endswith("; more words")
    assert not set(masked[6:-12]) & set("0123456789")


def test_what_is_not_personal_stays() -> None:
    for words in ("It sold 800 copies in 2024, 4.5 % more.", "See section 3.2 on page 17.", "ISO 8601 and UTF-8"):
        assert redacted(words) == words


@given(st.text(alphabet=st.sampled_from("a1 .-@:/()é\n"), max_size=300))
def test_length_stays(text: str) -> None:
    assert len(redacted(text)) == len(redacted(text, "persona")) == len(text)
