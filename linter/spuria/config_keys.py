"""The configuration as it is written: keys with hyphens, checked for their types and bounds, and as a JSON schema.

msgspec does the work. It is loaded here, and only where something is written: most runs of a hook have no file of
configuration, or an answer before they need one.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from spuria.setting import Setting

T = TypeVar("T", bound=NamedTuple)


class InvalidValueError(ValueError):
    """A key of the wrong type, beyond its bounds or unknown; the message says where."""


@cache
def _struct_of(kind: Any) -> type[msgspec.Struct]:
    """The msgspec structure for a NamedTuple whose fields are annotated with `Setting`."""
    fields: list[Any] = []
    for name, hint in get_type_hints(kind, include_extras=True).items():
        field = (name, _as_struct(hint))
        if name in kind._field_defaults:
            default = kind._field_defaults[name]
            given = msgspec.field(default_factory=dict) if type(default) is dict else _struct(default)
            fields.append((*field, given))
        else:
            fields.append(field)
    return msgspec.defstruct(
        kind.__name__,
        fields,
        namespace={"__doc__": kind.__doc__},
        frozen=True,
        forbid_unknown_fields=True,
        rename="kebab",
        kw_only=True,
    )


def _as_struct(hint: Any) -> Any:
    """A type with each NamedTuple in it as its structure, and each `Setting` as msgspec's annotation."""
    if _is_record(hint):
        return _struct_of(hint)
    if get_origin(hint) is Annotated:
        inner, *said = get_args(hint)
        bounds = [
            msgspec.Meta(**{key: value for key, value in one._asdict().items() if value is not None})
            for one in said
            if isinstance(one, Setting)
        ]
        return Annotated[_as_struct(inner), *bounds]
    if get_origin(hint) is tuple:
        return tuple[tuple(map(_as_struct, get_args(hint)))]  # type: ignore[misc]
    return hint


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_field_defaults")


def _struct(value: Any) -> Any:
    """A value with each NamedTuple in it as its structure."""
    kind: Any = type(value)
    if kind is dict:
        return dict(value)
    if _is_record(kind):
        return _struct_of(kind)(**{name: _struct(item) for name, item in value._asdict().items()})
    return tuple(map(_struct, value)) if isinstance(value, tuple) else value


def _plain(value: Any, hint: Any) -> Any:
    """A structure as the NamedTuple that the hint names, those within it too."""
    if get_origin(hint) is Annotated:
        return _plain(value, get_args(hint)[0])
    if _is_record(hint):
        hints = get_type_hints(hint, include_extras=True)
        return hint(**{name: _plain(getattr(value, name), inner) for name, inner in hints.items()})
    if get_origin(hint) is tuple and isinstance(value, tuple):
        return tuple(_plain(item, get_args(hint)[0]) for item in value)
    return value


def configured(table: Mapping[str, Any], kind: type[T]) -> T:
    """A table as a NamedTuple whose fields are annotated with `Setting`. Raises InvalidValueError."""
    try:
        found: T = _plain(msgspec.convert(table, _struct_of(kind)), kind)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        key = path.strip("`").lstrip(".")
        raise InvalidValueError(f"{key}: {message}" if key else message) from None
    return found


def written(value: NamedTuple) -> dict[str, Any]:
    """Such a NamedTuple as a table; dates stay dates."""
    table: dict[str, Any] = msgspec.to_builtins(_struct(value), builtin_types=(date,))
    return table


def schema_of(kind: Any) -> dict[str, Any]:
    """The JSON schema of such a NamedTuple as it is written."""
    return msgspec.json.schema(_struct_of(kind))
