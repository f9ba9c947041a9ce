"""The facts of a run whose key stands on several pages, in the order in which they are judged, in bounded memory.

Everything that grows with the crawl is cut by a number made from the key: what is counted, compared or sorted at one
time is one such bucket, whatever the crawl's size.
"""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from spuria.audit.part import ACTIVE, PASSIVE
from spuria.audit.sql import connected, quoted
from spuria.corpus import MOST_FACTS

# Some 40 bytes each where they are counted.
_KEYS_A_BUCKET = 400_000
# Of up to a thousand characters each where they are sorted; more are cut into so many buckets, and these again.
_FACTS_SORTED, _FAN_OUT = 15_000, 16
# The number that buckets are made from has 64 bits.
_MOST_CUTS = 16
# Whose facts are looked up at one time.
_PAGES_AT_ONCE = 5_000
# Rows of all buckets that a writer keeps before they go to disk, and of one.
_KEPT_ROWS, _KEPT_ROWS_A_BUCKET = 20_000, 2_048


def shared_facts(parts: Sequence[Path], spill: Path) -> Iterator[Path]:
    """Files of the facts whose key stands on several pages, all facts of a key in one and in order.

    A file is there until the next one is asked for. A key of very many pages is judged in shares of them.
    """
    folder = spill / "shared"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    connection = connected(spill)
    try:
        connection.execute(f"SET partitioned_write_flush_threshold = {_KEPT_ROWS}")
        groups = list(_groups(connection, parts))
        buckets = _write_keys(connection, groups, folder)
        if sum(_write_hits(connection, folder, bucket) for bucket in range(buckets)):
            for number, group in enumerate(groups):
                _write_values(connection, group, folder, number)
            yield from _in_order(connection, folder / "values", 1)
    finally:
        connection.close()
        shutil.rmtree(folder, ignore_errors=True)


def _groups(connection: Any, parts: Sequence[Path]) -> Iterator[list[tuple[int, Path]]]:
    """The parts with their positions, so many together that their pages can be looked at at one time."""
    from pyarrow import parquet

    group: list[tuple[int, Path]] = []
    pages = 0
    for position, part in enumerate(parts):
        rows = parquet.read_metadata(part).num_rows
        if group and pages + rows > _PAGES_AT_ONCE:
            yield group
            group, pages = [], 0
        group.append((position, part))
        pages += rows
    if group:
        yield group


def _look_at(connection: Any, group: Sequence[tuple[int, Path]]) -> None:
    """Make the views of the facts of some parts: their values, and their keys.

    Keys go by a number of 64 bits, for they are long; what it mixes up is told apart when it is judged.
    """
    connection.execute("CREATE OR REPLACE TABLE place (unit BIGINT, part VARCHAR)")
    connection.executemany("INSERT INTO place VALUES (?, ?)", [(position, str(part)) for position, part in group])
    names = ", ".join(f"'{quoted(part)}'" for _, part in group)
    for prefix in (ACTIVE, PASSIVE):
        lists = ", ".join(f"unnest({prefix}_{name}) AS {name}" for name in ("rule", "keys", "value", "start"))
        connection.execute(
            f"""
            CREATE OR REPLACE VIEW {prefix} AS
            SELECT unit, ordinal, url, site, captured, path,
                   generate_subscripts({prefix}_rule, 1)::INTEGER AS number, {lists}, unnest({prefix}_end) AS stop
            FROM read_parquet([{names}], filename = true) AS p JOIN place ON p.filename = place.part
            WHERE len({prefix}_rule) > 0;
            CREATE OR REPLACE VIEW {prefix}_keyed AS
            SELECT hash(rule, key) AS name, unit, ordinal, number, position::INTEGER AS position, rule
            FROM (
                SELECT unit, ordinal, number, rule, generate_subscripts(keys, 1) AS position, unnest(keys) AS key
                FROM (SELECT unit, ordinal, number, rule, keys FROM {prefix})
            )
            """  # noqa: S608  # the paths are quoted
        )


def _write_keys(connection: Any, groups: Sequence[Sequence[tuple[int, Path]]], folder: Path) -> int:
    """Write who has which key, by buckets; how many of these there are.

    Most keys are of facts that only take part, and few of these are asked for: the others are left out.
    """
    count = 0
    asking: set[str] = set()
    for group in groups:
        _look_at(connection, group)
        (more,) = connection.execute(f"SELECT count(*) FROM {ACTIVE}_keyed").fetchone()  # noqa: S608  # a name
        count += more
        rules_there = connection.execute(f"SELECT DISTINCT rule FROM {PASSIVE}").fetchall()  # noqa: S608  # a name
        asking.update(name for (name,) in rules_there)
    rules = ", ".join(f"'{quoted(Path(name))}'" for name in sorted(asking)) or "''"
    connection.execute("CREATE TABLE asked (name UBIGINT PRIMARY KEY)")
    for group in groups:
        _look_at(connection, group)
        connection.execute(
            f"INSERT OR IGNORE INTO asked SELECT name FROM {ACTIVE}_keyed WHERE rule IN ({rules})"  # noqa: S608  # names
        )
    buckets = count // _KEYS_A_BUCKET + 1
    for number, group in enumerate(groups):
        _look_at(connection, group)
        for prefix, only in ((ACTIVE, ""), (PASSIVE, "WHERE name IN (SELECT name FROM asked)")):
            connection.execute(
                f"""
                COPY (
                    SELECT name, unit, ordinal, number, position, {prefix == PASSIVE} AS passive,
                           name % {buckets} AS bucket
                    FROM {prefix}_keyed {only}
                ) TO '{quoted(folder / "keys")}' {_partitioned(f"{prefix}-{number}")}
                """  # noqa: S608  # the path is quoted
            )
    connection.execute("DROP TABLE asked")
    return buckets


def _partitioned(name: str) -> str:
    return (
        f"(FORMAT parquet, ROW_GROUP_SIZE {_KEPT_ROWS_A_BUCKET}, PARTITION_BY (bucket), APPEND,"
        f" FILENAME_PATTERN '{name}-{{i}}-{{uuid}}')"
    )


def _files(folder: Path, bucket: int) -> str:
    return quoted(folder / f"bucket={bucket}" / "*.parquet")


def _write_hits(connection: Any, folder: Path, bucket: int) -> int:
    """Write those of a bucket's keys that stand on several pages, in the order of the pages; how many."""
    keys = folder / "keys" / f"bucket={bucket}"
    if not keys.exists():
        return 0
    (folder / "hits").mkdir(exist_ok=True)
    (count,) = connection.execute(
        f"""
        COPY (
            WITH own AS (SELECT * FROM read_parquet('{_files(folder / "keys", bucket)}')),
            shared AS (
                SELECT name, count(*) AS n FROM own GROUP BY name
                HAVING min(unit * 4294967296 + ordinal) <> max(unit * 4294967296 + ordinal)
            )
            SELECT name, unit, ordinal, number, position, passive, n FROM own JOIN shared USING (name)
            ORDER BY unit, ordinal
        ) TO '{quoted(folder / "hits" / f"{bucket}.parquet")}' (FORMAT parquet, ROW_GROUP_SIZE {_KEPT_ROWS})
        """  # noqa: S608  # the paths are quoted
    ).fetchone()
    shutil.rmtree(keys)
    return int(count)


def _write_values(connection: Any, group: Sequence[tuple[int, Path]], folder: Path, number: int) -> None:
    """Write the facts of some parts that share a key with another page, once for each such key, by buckets."""
    _look_at(connection, group)
    connection.execute(
        f"""
        CREATE OR REPLACE TABLE hit AS SELECT * FROM read_parquet('{quoted(folder / "hits" / "*.parquet")}')
        WHERE unit BETWEEN {group[0][0]} AND {group[-1][0]}
        """  # noqa: S608  # the path is quoted
    )
    for prefix in (ACTIVE, PASSIVE):
        connection.execute(
            f"""
            COPY (
                SELECT rule, keys[position] AS key, ordinal % ceil(n / {MOST_FACTS})::BIGINT AS share,
                       value, start, stop, unit, ordinal, url, coalesce(nullif(site, ''), path) AS site, captured,
                       hash(name, share) AS place, place % {_FAN_OUT} AS bucket
                FROM {prefix} JOIN hit USING (unit, ordinal, number) WHERE passive = {prefix == PASSIVE}
            ) TO '{quoted(folder / "values")}' {_partitioned(f"{prefix}-{number}")}
            """  # noqa: S608  # the path is quoted
        )
    connection.execute("DROP TABLE hit")


def _in_order(connection: Any, folder: Path, level: int) -> Iterator[Path]:
    """The facts of the buckets in a folder, in files that can be sorted at one time. `level` counts the cuts."""
    for bucket in range(_FAN_OUT):
        values = folder / f"bucket={bucket}"
        if not values.exists():
            continue
        facts = f"read_parquet('{quoted(values / '*.parquet')}', hive_partitioning = false)"
        (count,) = connection.execute(f"SELECT count(*) FROM {facts}").fetchone()  # noqa: S608  # the path is quoted
        if count > _FACTS_SORTED and level < _MOST_CUTS:
            finer = folder / f"{bucket}"
            connection.execute(
                f"""
                COPY (SELECT *, place // {_FAN_OUT**level} % {_FAN_OUT} AS bucket FROM {facts})
                TO '{quoted(finer)}' {_partitioned("cut")}
                """  # noqa: S608  # the paths are quoted
            )
            shutil.rmtree(values)
            yield from _in_order(connection, finer, level + 1)
            continue
        target = folder / f"{bucket}.parquet"
        connection.execute(
            f"""
            COPY (
                SELECT * EXCLUDE (place) FROM {facts}
                ORDER BY rule, key, share, captured NULLS LAST, site, url NULLS LAST, unit, ordinal, start, stop
            ) TO '{quoted(target)}' (FORMAT parquet, ROW_GROUP_SIZE {_KEPT_ROWS})
            """  # noqa: S608  # the paths are quoted
        )
        shutil.rmtree(values)
        yield target
        target.unlink()
