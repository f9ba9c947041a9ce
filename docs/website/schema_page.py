"""The page on the JSON schemas, from the schemas in the package, which can be downloaded there."""

import json
from importlib import resources
from pathlib import Path
from typing import Any


def write(pages: Path) -> None:
    """Write `schema.md` and the schemas beside it."""
    folder = pages / "schema"
    folder.mkdir()
    schemas = {}
    for file in sorted((resources.files("spuria") / "schema").iterdir(), key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        (folder / file.name).write_text(text, encoding="utf-8")
        schemas[file.name] = json.loads(text)
    lines = [
        *("# JSON schemas", ""),
        "These stand in the package under `spuria/schema/` too, and are generated from the code that writes and reads:",
        "",
        *(f"- [{name}](schema/{name}): {_about(name)}" for name in schemas),
        "",
    ]
    for name, title in (("finding-1.schema.json", "A finding"), ("config.schema.json", "The configuration")):
        if name in schemas:
            lines += [f"## {title}", "", *_table(schemas[name]), ""]
            for other, definition in schemas[name].get("$defs", {}).items():
                if "properties" in definition:
                    lines += [f"### {other}", "", definition.get("description", ""), "", *_table(definition), ""]
    (pages / "schema.md").write_text("\n".join(lines), encoding="utf-8")


def _about(name: str) -> str:
    known = {
        "finding-1.schema.json": "a finding, as a line of `--output-format jsonl`",
        "report-1.schema.json": "the array that `--output-format json` writes",
        "config.schema.json": "`spuria.toml` and `[tool.spuria]`, for editors",
    }
    return known.get(name, "")


def _table(schema: dict[str, Any]) -> list[str]:
    lines = ["| key | type | meaning |", "|---|---|---|"]
    for name, entry in schema["properties"].items():
        description = entry.get("description", "").replace("|", "\\|")
        lines.append(f"| `{name}` | {_type(entry)} | {description} |")
    return lines


def _type(entry: dict[str, Any]) -> str:
    if "$ref" in entry:
        name = entry["$ref"].rpartition("/")[2]
        return f"{name}"
    if "enum" in entry:
        return " \\| ".join(f"`{value}`" for value in entry["enum"])
    if "anyOf" in entry:
        return " or ".join(_type(item) for item in entry["anyOf"])
    if entry.get("type") == "array":
        return f"list of {_type(entry['items'])}" if isinstance(entry.get("items"), dict) else "list"
    if entry.get("type") == "object" and isinstance(entry.get("additionalProperties"), dict):
        return f"table of {_type(entry['additionalProperties'])}"
    return str(entry.get("type", "any"))
