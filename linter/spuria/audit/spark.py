"""A whole audit on Spark: pages in Parquet in, a row a page with its findings out.

    python -m spuria.audit.spark IN OUT [--master local[4]] [--select RULE,...]

or the same file with `spark-submit` where Spuria is installed on the workers. `OUT/pages` holds the pages that are
checked; a run that was killed goes on with the files of IN that are not. `OUT/findings` holds a row a finding, of
page and corpus rules, and is written whole at the end.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from functools import partial
from typing import Any

from spuria.audit.batches import (
    batch_schema,
    check_batches,
    flag_schema,
    found_batches,
    found_schema,
    judge_group,
)

# Batches of the default 10,000 rows of large pages are more than a worker's memory.
_ROWS = "250"
_FILES_AT_ONCE = "64"


def _with_page(batches: Iterator[Any], select: tuple[str, ...]) -> Iterator[Any]:
    """Check pages, and hand through by what name each goes."""
    import pyarrow as pa

    for batch in batches:
        names = batch.column("page")
        (checked,) = check_batches([batch.drop_columns(["page"])], select=select)
        yield pa.RecordBatch.from_arrays([names, *checked.columns], schema=_page_schema())


def _page_schema() -> Any:
    import pyarrow as pa

    return pa.schema([pa.field("page", pa.string()), *batch_schema()])


def audit(spark: Any, source: str, out: str, select: tuple[str, ...] = ()) -> None:
    """Check the pages of a folder of Parquet files, judge them together, and write both."""
    import pyarrow as pa
    from pyspark.sql import functions as f
    from pyspark.sql.pandas.types import from_arrow_schema

    # Spark tells by the types of its parameter what a function over groups takes.
    def judged(facts: pa.Table) -> pa.Table:
        return judge_group(facts, select=select)

    schema = spark.read.parquet(source).schema
    # A file and a row in it: the same on each run, and in the order of a run on one machine.
    name = f.concat_ws("/", f.col("_metadata.file_path"), f.lpad(f.col("_metadata.row_index").cast("string"), 12, "0"))
    pages = spark.readStream.schema(schema).option("maxFilesPerTrigger", _FILES_AT_ONCE).parquet(source)
    checked = pages.withColumn("page", name).mapInArrow(
        partial(_with_page, select=select), from_arrow_schema(_page_schema())
    )
    stream = checked.writeStream.format("parquet").option("path", f"{out}/pages")
    stream.option("checkpointLocation", f"{out}/progress").trigger(availableNow=True).start().awaitTermination()

    rows = spark.read.parquet(f"{out}/pages")
    facts = rows.select("page", "url", "site", "path", "captured", f.explode("facts").alias("fact")).select(
        "page",
        "url",
        f.when(f.col("site") == "", f.col("path")).otherwise(f.col("site")).alias("site"),
        "captured",
        "fact.*",
    )
    facts = facts.withColumn("key", f.explode("keys")).drop("keys")
    # Most keys stand on one page: they are left behind before anything is moved for them.
    shared = facts.groupBy("rule", "key").agg(
        f.min("page").alias("first"), f.max("page").alias("last"), f.min("passive").alias("passive")
    )
    shared = shared.where("first <> last AND NOT passive").select("rule", "key")
    flags = (
        facts.join(shared, ["rule", "key"])
        .groupBy("rule", "key")
        .applyInArrow(judged, from_arrow_schema(flag_schema()))
    )
    columns = [column for column in flag_schema().names if column != "page"]
    by_page = flags.groupBy("page").agg(f.collect_list(f.struct(*columns)).alias("flags"))
    flagged = spark.read.parquet(source).withColumn("page", name).join(by_page, "page")
    found = flagged.mapInArrow(partial(found_batches, select=select), from_arrow_schema(found_schema()))
    own = rows.select("page", "url", "site", "captured", f.explode("findings").alias("finding"))
    corpus = found.join(rows.select("page", "url", "site", "captured"), "page").select(
        "page", "url", "site", "captured", f.explode("found").alias("finding")
    )
    both = own.unionByName(corpus).select("page", "url", "site", "captured", "finding.*")
    both.write.mode("overwrite").parquet(f"{out}/findings")


def main() -> None:
    """Run the audit over a folder of Parquet files."""
    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("out")
    parser.add_argument("--master")
    parser.add_argument("--select", default="", help="rules or families, separated by commas")
    given = parser.parse_args()
    # The workers run this interpreter, where Spuria is installed, unless the cluster says otherwise.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("spuria")
    if given.master:
        builder = builder.master(given.master)
    spark = (
        builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", _ROWS)
        .config("spark.python.worker.faulthandler.enabled", "true")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        audit(spark, given.source, given.out, tuple(filter(None, given.select.split(","))))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
