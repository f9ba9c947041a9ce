"""Pages in Parquet checked by Spark: `spark-submit benchmarks/crawl/spark_audit.py IN OUT`.

One row a page comes out, with its findings nested, those that could not be checked too.
"""

import argparse
import os
import sys


def main() -> None:
    """Run the check over a folder of Parquet files."""
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    from spuria.audit.batches import batch_schema, check_batches

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("out")
    parser.add_argument("--master")
    given = parser.parse_args()
    # The workers run this interpreter, where Spuria is installed, unless the cluster says otherwise.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("spuria")
    if given.master:
        builder = builder.master(given.master)
    # Batches of the default 10,000 rows of large pages are more than a worker's memory.
    spark = (
        builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "250")
        .config("spark.python.worker.faulthandler.enabled", "true")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        pages = spark.read.parquet(given.source)
        checked = pages.mapInArrow(check_batches, from_arrow_schema(batch_schema()))
        checked.write.mode("errorifexists").parquet(given.out)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
