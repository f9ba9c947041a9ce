"""Files of many pages as broken and lying crawlers leave them: WARC, JSON Lines and Parquet.

Every archive begins and ends with a good page, `FIRST` and `LAST`, unless its name is in `CUT` or `LOST`.
"""

import gzip
import io
import json
import random
import struct
import zlib

import brotli
import pyarrow as pa
from backports import zstd
from hostile_pages import CRASHING, PASSAGE, encoded
from pyarrow import parquet

L = PASSAGE
P = f"<p>{PASSAGE}</p>".encode()
FIRST, LAST = "https://good.example/first", "https://good.example/last"

#: Files whose last page is lost with what stands around it.
CUT = frozenset(("cut-off.warc.gz", "cut-off.warc", "cut-off.warc.zst", "bomb-line.jsonl.gz", "cut-off.jsonl.gz"))
#: Files that hold no page, or none that can be read: each is named.
LOST = frozenset(
    (
        *("empty.warc", "empty.jsonl", "only-version.warc", "other-line-ends.jsonl", "utf-16.jsonl"),
        *(f"{name}.parquet" for name in ("cut-off", "zeros", "empty", "text", "footer-length", "footer-noise")),
        *(
            f"{name}.parquet"
            for name in ("flipped-footer", "numbers", "nulls", "lists", "structs", "no-text", "rows-none")
        ),
    )
)
#: Files with something between the good pages that is no page by its own word, or an empty one: nothing is to be told.
UNTOLD = frozenset(
    (
        *(f"{name}.warc" for name in ("type-other", "type-revisit", "type-warcinfo", "status-404", "nested-as-warc")),
        *("empty-members.warc.gz", "rows-none.parquet"),
    )
)


def response(
    body: bytes = P,
    headers: str = "Content-Type: text/html; charset=utf-8",
    *,
    url: str = "https://other.example/",
    day: str = "2024-05-01T10:00:00Z",
    length: object = None,
    status: str = "HTTP/1.1 200 OK",
    version: str = "WARC/1.0",
    kind: str = "response",
    http: bool = True,
    media_type: str = "application/http; msgtype=response",
) -> bytes:
    """A record of an archive."""
    payload = (f"{status}\r\n{headers}\r\n\r\n".encode("latin-1") if http else b"") + body
    return (
        (
            f"{version}\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}\r\n"
            f"WARC-Record-ID: <urn:uuid:x>\r\nContent-Type: {media_type}\r\n"
            f"Content-Length: {len(payload) if length is None else length}\r\n\r\n"
        ).encode("utf-8", "surrogateescape")
        + payload
        + b"\r\n\r\n"
    )


def warc() -> dict[str, bytes]:
    """Archives by name, none of them compressed."""
    html = "Content-Type: text/html"
    chunked = f"{html}\r\nTransfer-Encoding: chunked"
    good = response()
    y: dict[str, bytes] = {}
    # The lengths that records state.
    for name, length in {
        "negative": -1, "zero": 0, "short": 60, "long": 3 * len(good), "huge": 10**30, "hex": "0x10", "signed": "+12",
        "fraction": "12.0", "none": "", "arabic": "١٢", "word": "many",
    }.items():  # fmt: skip
        y[f"length-{name}"] = response(length=length)
    y["length-twice"] = good.replace(b"Content-Length: ", b"Content-Length: 12\r\nContent-Length: ")
    # Headers that are missing, broken or without end.
    y["no-headers"] = b"WARC/1.0\r\n\r\n"
    y["no-type"] = good.replace(b"WARC-Type: response\r\n", b"")
    y["no-address"] = good.replace(b"WARC-Target-URI", b"X")
    y["no-date"] = good.replace(b"WARC-Date", b"X")
    y["no-length"] = good.replace(b"Content-Length", b"X")
    y["header-nul"] = b"WARC/1.0\r\n" + b"\0" * 300 + b"\r\n\r\n"
    y["header-endless"] = b"WARC/1.0\r\nWARC-Type: response\r\nX: " + b"a" * 200_000 + b"\r\n\r\n"
    y["version-other"] = response(version="WARC/7.3")
    y["version-small"] = response(version="warc/1.0")
    y["line-feeds"] = good.replace(b"\r\n", b"\n")
    y["returns"] = good.replace(b"\r\n", b"\r")
    y["zeros"] = b"\0" * 100_000
    y["type-other"] = response(kind="\x1b[31mx")
    y["type-revisit"] = response(kind="revisit")
    y["type-warcinfo"] = response(kind="warcinfo", http=False, media_type="application/warc-fields")
    y["type-continuation"] = response(kind="continuation")
    y["type-resource"] = response(kind="resource", http=False, media_type="text/html")
    # Headers of HTTP.
    y["http-noise"] = response(status="\x00\xff HELLO", headers="no colon\r\n: empty\r\n\x00: \x01")
    y["http-none"] = response(http=False)
    y["http-endless"] = response(b"", status="HTTP/1.1 200 OK\r\nX: y", headers="<p>").replace(b"\r\n\r\n\r\n", b"\r\n")
    y["http-many"] = response(headers=f"{html}\r\n" + "\r\n".join(f"X-{i}: y" for i in range(30_000)))
    y["http-long"] = response(headers=f"{html}\r\nX: " + "a" * 300_000)
    y["http-folded"] = response(headers=f"{html};\r\n charset=utf-8\r\n\tx=y")
    y["status-404"] = response(status="HTTP/1.1 404 Not Found")
    for name, status in {
        "huge": "HTTP/1.1 99999999999999999999 OK",
        "negative": "HTTP/1.1 -200 OK",
        "none": "HTTP/1.1",
    }.items():
        y[f"status-{name}"] = response(status=status)
    for name, media_type in {
        "none": "X: y", "odd": 'Content-Type: TEXT/HTML;;;charset="";charset=\'x\\', "two": f"Content-Type: image/png\r\n{html}",
        "codec": f"{html}; charset=unicode_escape", "other": f"{html}; charset=utf-16be", "long": f"{html}; charset={'a' * 9000}",
    }.items():  # fmt: skip
        y[f"charset-{name}"] = response(headers=media_type)
    y["charset-wrong"] = response("<p>Grüße Ärger</p>".encode("latin-1") + P)
    # Bodies that are not what they are said to be.
    size = b"%x\r\n" % len(P)
    for name, body in {
        "short": b"ffff\r\n" + P, "negative": b"-5\r\n" + P, "huge": b"f" * 5000 + b"\r\n" + P, "not": P,
        "trailer": size + P + b"\r\n0\r\nX: y\r\n\r\n", "word": size + P + b"\r\nzz\r\n",
    }.items():  # fmt: skip
        y[f"chunks-{name}"] = response(body, chunked)
    for name, (coding, body) in {
        "lie": ("gzip", P), "cut": ("gzip", gzip.compress(P * 500, mtime=0)[:-30]), "unknown": ("aws-chunked", P),
        "many": (", ".join(["gzip"] * 500), P), "raw": ("deflate", zlib.compress(P, wbits=-15)),
        "bomb": ("gzip", gzip.compress(b"a" * 60_000_000, 1, mtime=0)),
        "bomb-bomb": ("gzip, gzip", gzip.compress(gzip.compress(b"a" * 60_000_000, 1, mtime=0), mtime=0)),
        "bomb-br": ("br", brotli.compress(b"a" * 60_000_000, quality=1)),
        "bomb-zstd": ("zstd", zstd.compress(b"a" * 60_000_000)),
    }.items():  # fmt: skip
        y[f"coding-{name}"] = response(body, f"{html}\r\nContent-Encoding: {coding}")
    y["body-none"] = response(b"")
    y["body-crash"] = response(CRASHING.encode() + P)
    y["nested"] = response(good + good)
    y["nested-as-warc"] = response(good * 3, "Content-Type: application/warc")
    y["nested-text"] = response(
        b"<pre>WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n</pre>" + P
    )
    for name, day in {"word": "yesterday", "zero": "0000-00-00T00:00:00Z", "huge": "99999-13-45T99:99:99Z", "digits": "9" * 6000,
                      "nul": "2024\0-01", "far": "9999-12-31T23:59:59.999999999999Z"}.items():  # fmt: skip
        y[f"date-{name}"] = response(day=day)
    for name, url in {
        "escape": "https://x/\x1b]0;x\x07", "bracket": "http://[::1", "script": "javascript:alert(1)", "file": "file:///etc/passwd",
        "dots": "https://x/../../etc/passwd", "surrogate": "https://x/\udcff\udcfe", "command": "##[error]x", "none": "",
        "formula": "=cmd|' /C calc'!A0", "html": "https://x/<script>alert(1)</script>", "port": "https://x:99999999999/",
        "long": "https://x/" + "a" * 100_000,
    }.items():  # fmt: skip
        y[f"address-{name}"] = response(url=url)
    files = {f"{name}.warc": response(url=FIRST) + record + response(url=LAST) for name, record in y.items()}
    files["empty.warc"], files["only-version.warc"] = b"", b"WARC/1.0"
    files["cut-off.warc"] = response(url=FIRST) + good[:-70]
    return files


def packed_warc() -> dict[str, bytes]:
    """Compressed archives by name, a member a record where nothing else is said."""

    def pack(data: bytes) -> bytes:
        return gzip.compress(data, mtime=0)

    good = response()
    packed = pack(good)
    noise = random.Random(1).randbytes(3000)
    y: dict[str, bytes] = {}
    y["cut-member"] = pack(response(noise + P))[:-700]
    y["checksum"] = packed[:-8] + b"\0\0\0\0" + packed[-4:]
    y["stated-size"] = packed[:-4] + b"\xff\xff\xff\xff"
    y["flags"] = b"\x1f\x8b\x08\xff" + packed[4:]
    y["extra-field"] = packed[:3] + b"\x04" + packed[4:10] + b"\xff\xff" + b"x" * 10 + packed[10:]
    y["member-name"] = packed[:3] + b"\x08" + packed[4:10] + b"\x1b]0;x\x07/../../etc/passwd\0" + packed[10:]
    y["packed-twice"] = pack(packed)
    y["bomb"] = gzip.compress(response(b"a" * 60_000_000), 1, mtime=0)
    y["bomb-no-record"] = gzip.compress(b"a" * 60_000_000, 1, mtime=0)
    y["empty-members"] = pack(b"") * 3000
    y["not-packed"] = good
    y["one-member"] = pack(good * 100)
    files = {f"{name}.warc.gz": pack(response(url=FIRST)) + data + pack(response(url=LAST)) for name, data in y.items()}
    files["not-packed-at-all.warc.gz"] = response(url=FIRST) + good + response(url=LAST)
    files["other-packing.warc.zst"] = pack(response(url=FIRST)) + packed + pack(response(url=LAST))
    files["flipped.warc.zst"] = b"".join(
        (zstd.compress(response(url=FIRST)), zstd.compress(good)[:50] + b"\0" * 60, zstd.compress(response(url=LAST)))
    )
    files["cut-off.warc.gz"] = (pack(response(url=FIRST)) + pack(response(noise)))[:-100]
    files["cut-off.warc.zst"] = (zstd.compress(response(url=FIRST)) + zstd.compress(response(noise)))[:-100]
    return files


def json_lines() -> dict[str, bytes]:
    """Files of JSON lines by name; the last line of each is good."""
    y: dict[str, str | bytes] = {}
    good = json.dumps({"url": "https://a.example/x", "text": L})
    y["good"] = good
    y["deep"] = "[" * 100000 + "\n" + good
    y["deepobj"] = '{"text":' + '{"a":' * 50000 + "\n" + good
    y["bigint"] = '{"text": "x", "n": ' + "9" * 5000 + "}\n" + good
    y["nan"] = '{"text": "x", "n": NaN}\n' + good
    y["surr"] = '{"text": "\\ud800 lorem"}\n' + good
    y["nonutf"] = b'{"text": "\xff\xfe"}\n' + good.encode()
    y["empty_lines"] = "\n\n\n" + good
    y["crlf"] = good + "\r\n" + good + "\r\n"
    y["bom"] = "\ufeff" + good
    y["nul"] = "\x00" + good
    y["trunc"] = good + "\n" + good[:30]
    y["notobj"] = '1\n[]\n"x"\nnull\n' + good
    y["notext"] = '{"url": "x"}\n{"text": null}\n{"text": 5}\n{"text": ""}\n{"text": []}\n' + good
    y["dup"] = '{"text": "a", "text": "b"}\n' + good
    y["urlbad"] = (
        json.dumps({"url": "http://[::1", "text": L})
        + "\n"
        + json.dumps({"url": "\x1b]0;x\x07\n::error::", "text": L})
        + "\n"
        + json.dumps({"url": 5, "text": L})
        + "\n"
        + json.dumps({"url": ["a"], "text": L})
    )
    y["datebad"] = (
        json.dumps({"date": 1e400, "text": L}).replace("Infinity", "1e400")
        + "\n"
        + json.dumps({"date": "9999-99-99", "text": L})
        + "\n"
        + json.dumps({"date": -1e18, "text": L})
        + "\n"
        + json.dumps({"date": 10**30, "text": L})
    )
    y["langbad"] = (
        json.dumps({"language": "\x00" * 50, "text": L}) + "\n" + json.dumps({"language": "x" * 10000, "text": L})
    )
    y["mt"] = (
        json.dumps({"content_type": "application/pdf", "text": L})
        + "\n"
        + json.dumps({"content_type": "text/html", "text": "<p>" + L})
        + "\n"
        + json.dumps({"content_type": "x" * 9999, "text": L})
    )
    y["crash"] = json.dumps({"html": CRASHING}) + "\n" + good
    y["many_fields"] = json.dumps({**{f"k{i}": i for i in range(20000)}, "text": L})
    y["manynames"] = "\n".join(json.dumps({f"k{i}": 1, "text": "x"}) for i in range(3000)) + "\n" + good
    y["longline"] = '{"text": "' + "a " * 10_000_000 + '"}\n' + good
    y["u2028"] = json.dumps({"text": "a\u2028b\u0085c " + L}, ensure_ascii=False)
    y["id_odd"] = json.dumps({"id": "\ud800\x1b", "text": L})
    y["array"] = f"[{good},{good}]\n{good}"
    y["spread"] = json.dumps({"text": L}, indent=1) + "\n" + good
    y["text-within"] = json.dumps({"text": {"text": L}}) + "\n" + json.dumps({"text": [L, L]}) + "\n" + good
    y["name-escaped"] = '{"te\\u0078t": "x"}\n' + good
    y["name-long"] = '{"' + "k" * 300_000 + '": 1}\n' + good
    y["numbers"] = '{"id": 1e999999, "date": -9e300, "text": "x"}\n' + good
    y["two-a-line"] = f"{good}{good}\n{good}"
    y["comma"] = f"{good},\n{good}"
    y["utf-16-line"] = good.encode() + b"\n" + good.encode("utf-16") + b"\n" + good.encode()
    y["utf-16"] = f"{good}\n{good}".encode("utf-16")
    y["other-line-ends"] = f"{good}\r{good}"
    y["empty"] = b""
    return encoded(y, ".jsonl")


def packed_json_lines() -> dict[str, bytes]:
    """Compressed files of JSON lines by name."""
    good = json.dumps({"url": FIRST, "text": L}).encode() + b"\n"
    bomb = good + b'{"text": "' + b"a" * 60_000_000 + b'"}\n' + good
    return {
        "bomb-line.jsonl.gz": gzip.compress(bomb, 1, mtime=0),
        "cut-off.jsonl.gz": gzip.compress(good * 500, mtime=0)[:-100],
        "not-packed.jsonl.gz": good * 2,
    }


def rows() -> dict[str, bytes]:
    """Parquet files by name."""
    y: dict[str, bytes] = {}

    def put(name: str, table: pa.Table) -> None:
        file = io.BytesIO()
        parquet.write_table(table, file, row_group_size=10)
        y[f"{name}.parquet"] = file.getvalue()

    put("good", pa.table({"text": [L] * 50, "url": [FIRST, *("https://x/",) * 48, LAST]}))
    whole = y["good.parquet"]
    broken = bytearray(whole)
    broken[300:320] = b"\xff" * 20  # in its first row group
    y["flipped-rows.parquet"] = bytes(broken)
    for place in range(len(whole) - 400, len(whole) - 8, 40):
        broken[place] ^= 0xA5
    y["flipped-footer.parquet"] = bytes(broken)
    y["cut-off.parquet"] = whole[:-20]
    y["zeros.parquet"] = b"PAR1" + b"\0" * 100 + b"PAR1"
    y["empty.parquet"], y["text.parquet"] = b"", P
    y["footer-length.parquet"] = whole[:-8] + struct.pack("<I", 2**31 - 1) + b"PAR1"
    y["footer-noise.parquet"] = whole[:-200] + random.Random(3).randbytes(192) + whole[-8:]
    put("one-long-word", pa.table({"text": pa.array([L] + ["x" * 500_000] * 500).dictionary_encode()}))
    put("numbers", pa.table({"text": [1, 2, 3]}))
    put("nulls", pa.table({"text": pa.array([None] * 5, pa.string())}))
    put("lists", pa.table({"text": [[L], [L]]}))
    put("structs", pa.table({"text": [{"text": L}]}))
    put("no-text", pa.table({"x": [1]}))
    put("rows-none", pa.table({"text": pa.array([], pa.string())}))
    put(
        "bytes",
        pa.table({"html": [P, b"\xff\xfe" + L.encode("utf-16-le"), b"\x89PNG\r\n\x1a\n", CRASHING.encode() + P]}),
    )
    put("twice", pa.Table.from_arrays([pa.array([L]), pa.array(["b"])], names=["text", "text"]))
    put("wide", pa.table({**{f"c{i}": [1] for i in range(1000)}, "text": [L]}))
    put("no-such-day", pa.table({"text": [L] * 2, "date": pa.array([2**62, -(2**62)], pa.timestamp("us"))}))
    text = L.encode() + b" \xff\xfe \xc3"
    bad = pa.Array.from_buffers(
        pa.string(), 1, [None, pa.py_buffer(struct.pack("<ii", 0, len(text))), pa.py_buffer(text)]
    )
    put("not-utf-8", pa.table({"text": bad}))
    put("views", pa.table({"text": pa.array([L], pa.string_view())}))
    return y
