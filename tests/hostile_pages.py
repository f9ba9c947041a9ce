"""Pages that strangers may write to stop, slow or mislead a checker; each holds a passage that is to be found.

`size` scales those that are hostile by their number of elements, their depth or their length.
"""

import gzip

#: The passage: what reads a page finds it there.
PASSAGE = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt."
L, P = PASSAGE, f"<p>{PASSAGE}</p>"

#: Pages whose passage no browser shows, or shows as code: they are read, and hold nothing.
UNSEEN = frozenset(
    (
        "comment_eats.html",
        "unclosed_title.html",
        "plaintext.html",
        "frameset.html",
        "frameset2.html",
        "fence.md",
        "iso2022.html",
        "html_comment.md",
    )
)
#: Pages that are no text.
BINARY = frozenset(
    (
        "utf32.html",
        "utf32be.html",
        "latin_pdf.html",
        "gz.html",
        "pk.html",
        "charset_replacement.html",
        "charset_iso-2022-kr.html",
    )
)
# Dies in turbohtml 1.15.4: its stack of open elements reaches 512 within the adoption agency.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"

CODECS = (
    *(
        "idna",
        "unicode_escape",
        "rot13",
        "hex",
        "zlib",
        "punycode",
        "raw_unicode_escape",
        "mbcs",
        "undefined",
        "utf-32",
        "utf-7",
        "cp037",
    ),
    *("x\0y", "a" * 5000, "base64_codec", "utf8_sig", "replacement", "iso-2022-kr", "x-user-defined"),
)


def html(size: int) -> dict[str, bytes]:
    """Pages of HTML by file name."""
    y: dict[str, str | bytes] = {}
    y["crash507"] = CRASHING + P
    y["deep_div"] = "<div>" * size + P
    y["deep_div_closed"] = "<div>" * size + P + "</div>" * size
    y["deep_b"] = "<b>" * size + P
    y["deep_font_p"] = "<p><font>" * (size // 2) + P
    y["deep_table"] = "<table><tr><td>" * (size // 4) + P
    y["deep_li"] = "<ul><li>" * (size // 2) + P
    y["deep_a"] = "<a href=x>" * size + P
    y["deep_blockquote"] = "<blockquote>" * size + "</blockquote>" * size + P
    y["deep_svg"] = "<svg>" * size + "</svg>" * size + P
    y["deep_template"] = "<template>" * size + "</template>" * size + P
    y["deep_select"] = "<select>" * size + "</select>" + P
    y["deep_button"] = "<button>" * size + P
    y["adoption"] = "<a><b><i><u>" * (size // 4) + "<p>x</a></b></i></u>" * (size // 4) + P
    y["adoption2"] = "<b>" * 200 + "<p></b>" * (size // 10) + P
    y["foster"] = "<table>" + "x<b>" * (size // 2) + "</table>" + P
    y["many_attrs"] = "<p " + " ".join(f"a{i}=b" for i in range(size * 5)) + f">{L}</p>"
    y["dup_attrs"] = "<p " + "a=b " * (size * 5) + f">{L}</p>"
    y["long_attr"] = "<p title='" + "x " * (size * 20) + f"'>{L}</p>"
    y["many_titles"] = "".join(f"<p title='tip {i}'>x</p>" for i in range(size)) + P
    y["many_alts"] = "".join(f"<img alt='alt text number {i}'>" for i in range(size)) + P
    y["many_langs"] = "".join(f"<p lang='x{i}'>x</p>" for i in range(size // 4)) + P
    y["many_links"] = "".join(f"<a href='/p{i}'>link {i}</a> " for i in range(size * 5)) + P
    y["many_empty_links"] = "<a href=x></a>" * (size * 5) + P
    y["many_same_links"] = "<a href=x>same</a> " * (size * 5) + P
    y["many_headings"] = "".join(f"<h2>Heading {i}</h2>" for i in range(size * 2)) + P
    y["many_p"] = "<p>x" * (size * 5) + P
    y["many_li"] = "<ul>" + "<li>item</li>" * (size * 5) + "</ul>" + P
    y["many_td"] = "<table>" + ("<tr>" + "<td>c" * 20) * (size // 4) + "</table>" + P
    y["many_code"] = "<code>x</code> " * (size * 2) + P
    y["many_em"] = "<em>x</em> " * (size * 2) + P
    y["many_q"] = "<q>x</q> " * (size * 2) + P
    y["many_br"] = "a<br>" * (size * 5) + P
    y["many_ents"] = "&amp;&lt;&#x41;&nbsp;" * (size * 3) + P
    y["long_ent"] = "&#" + "9" * 5000 + ";" + P
    y["ent_overflow"] = "&#x110000;&#xD800;&#0;&#x80;&#99999999999999999999;&notit;&;&#;&#x;" + P
    y["unclosed_ents"] = "&" * (size * 10) + P
    y["entity_bomb"] = (
        '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><html><body>&lol2;' + P
    )
    y["xxe"] = '<!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><html><body>&xxe;' + P
    y["unclosed_comment"] = P + "<!-- " + "x -" * size
    y["comment_eats"] = "<!-- " + P
    y["comment_bang"] = "<!--x--!>" + P
    y["unclosed_tag"] = P + "<a href='" + "x" * size
    y["unclosed_title"] = "<title>x" + P
    y["unclosed_script"] = P + "<script>" + "x<!--<script>" * size
    y["unclosed_textarea"] = P + "<textarea>" + "x" * size
    y["plaintext"] = "<plaintext>" + P
    y["noscript"] = "<noscript>" + P + "</noscript>" + P
    y["frameset"] = "<frameset><frame src=x><noframes>" + P + "</noframes></frameset>"
    y["frameset2"] = "<html><frameset></frameset></html>" + P
    y["cdata"] = "<svg><![CDATA[x]]></svg>" + P
    y["many_cdata"] = "<svg>" + "<![CDATA[<p>x]]>" * size + "</svg>" + "<![CDATA[" * size + P
    y["tag_flood_cdata"] = "<![CDATA[" + "<a " * size * 5 + ">" + P
    y["foreign"] = "<svg><foreignObject>" * (size // 4) + P
    y["math"] = "<math><mi><p>x</math>" + P
    y["lt_flood"] = "<" * (size * 10) + P
    y["lt_flood2"] = "< " * (size * 10) + P
    y["slash_flood"] = "</" * (size * 10) + P
    y["bang_flood"] = "<!" * (size * 10) + ">" + P
    y["q_flood"] = "<?" * (size * 10) + ">" + P
    y["comment_flood"] = "<!-- a -->" * (size * 5) + P
    y["long_line"] = "<p>" + "word " * (size * 100) + "</p>" + P
    y["long_word"] = "<p>" + "x" * (size * 50) + "</p>" + P
    y["dots"] = "<p>" + ". " * (size * 20) + "</p>" + P
    y["quotes"] = "<p>" + "\" '" * (size * 10) + "</p>" + P
    y["quotes_open"] = "<p>" + "“" * (size * 10) + "</p>" + P
    y["brackets"] = "<p>" + "[" * (size * 10) + "</p>" + P
    y["parens"] = "<p>" + "(" * (size * 10) + "</p>" + P
    y["braces"] = "<p>" + "{{" * (size * 10) + "</p>" + P
    y["digits"] = "<p>" + "1" * (size * 10) + "</p>" + P
    y["bigdates"] = (
        "<p>On 99999-99-99 and " + "0" * 5000 + "-01-01, 30 February 2024, 31 April 0000, year 10000.</p>" + P
    )
    y["combining"] = "<p>a" + "\u0301" * (size * 5) + "</p>" + P
    y["zwj"] = "<p>" + "\u200b" * (size * 10) + "</p>" + P
    y["zwmix"] = "<p>" + "a\u200b" * (size * 10) + "</p>" + P
    y["rtl"] = "<p>\u202e" + L + "\u202c</p>"
    y["nul"] = "<p>a\x00b</p>" + P
    y["nul_late"] = "<p>" + "x " * 5000 + "</p>\x00" + P
    y["controls"] = "<p>" + "".join(map(chr, range(1, 32))) + "\x7f\x80\x85\x9f</p>" + P
    y["x1a"] = "<p>\x1a\x1a\x1e\x1e" + P
    y["x1a_in"] = f"<p>{L[:20]}\x1a{L[20:]}</p>" + P
    y["x1e"] = "<p>a\x1e\x1eb\x1ec</p>" + P
    y["ff_vt"] = "<p>a\x0bb\x0cc\x85d\u2028e\u2029f</p>\n" + P
    y["cr_only"] = "<p>a</p>\r" + P + "\r"
    y["crlf_mix"] = "<p>a</p>\r\n\n\r\r\n" + P + "\r"
    y["pua"] = "<p>\ue000\U000f0000\U0010ffff\ufffe\uffff</p>" + P
    y["casefold"] = "<p>" + "İßŉǰΐﬃ" * 1000 + "</p>" + P
    y["jsonld_deep"] = '<script type="application/ld+json">' + '[{"@type":"Person","name":' * 5000 + "</script>" + P
    y["jsonld_deep2"] = '<script type="application/ld+json">' + "[" * 5000 + '"Person"' + "]" * 5000 + "</script>" + P
    y["jsonld_many"] = (
        '<script type="application/ld+json">{"@type":"Person","name":"A B","description":"x"}</script>'
    ) * (size // 10) + P
    y["jsonld_wide"] = (
        '<script type="application/ld+json">{"@type":"Person",'
        + ",".join(f'"k{i}":"v{i}"' for i in range(size))
        + "}</script>"
        + P
    )
    y["jsonld_bigint"] = '<script type="application/ld+json">{"@type":"Person","age":' + "9" * 5000 + "}</script>" + P
    y["jsonld_surr"] = (
        '<script type="application/ld+json">{"@type":"Person","author":{"name":"\\ud800 x"}}</script>' + P
    )
    y["meta_many"] = "".join(f"<meta name=k{i} content=v>" for i in range(size)) + P
    y["meta_date"] = (
        '<meta property="article:published_time" content="0000-00-00T99:99"><meta name=date content="'
        + "9" * 5000
        + '">'
        + P
    )
    y["canon_bad"] = '<link rel=canonical href="http://[::1"><a href="http://[bad">x</a><a href="//\\x00">y</a>' + P
    y["hrefs_odd"] = (
        "".join(
            f'<a href="{h}">z{i}</a>'
            for i, h in enumerate(
                [
                    "javascript:alert(1)",
                    "http://[",
                    "http://a:99999/",
                    "data:text/html,x",
                    "http://\u202e.com",
                    "https://" + "a." * 500,
                    "mailto:" + "x" * 5000,
                    "http://ex ample",
                    "//",
                    "///",
                    "http:///x",
                    "\x00",
                    "http://" + "%" * 100,
                ]
            )
        )
        + P
    )
    y["style_many"] = "<p style='display:none'>x</p>" * size + P
    y["style_bad"] = "<p style='" + "display : " * size + "none'>x</p>" + P
    y["nested_lists_tables"] = ("<ul><li><table><tr><td>" * 500) + P
    y["meta_utf7"] = "<meta charset=utf-7>+ADw-script+AD4-" + P
    for label in CODECS:
        y["charset_" + label[:18].replace("\0", "0")] = (
            f"<meta charset='{label}'><p>é</p>".encode("latin-1") + P.encode()
        )
    y["utf16_nobom"] = ("<html>" + P).encode("utf-16-le")
    y["utf16"] = P.encode("utf-16")
    y["utf16be"] = b"\xfe\xff" + P.encode("utf-16-be")
    y["utf16_odd"] = P.encode("utf-16") + b"x"
    y["utf16_lone"] = b"\xff\xfe\x00\xd8" + P.encode("utf-16-le")
    y["utf32"] = P.encode("utf-32")
    y["utf32be"] = b"\x00\x00\xfe\xff" + P.encode("utf-32-be")
    y["utf8_bad"] = b"<p>\xff\xfe\xc0\x80\xed\xa0\x80\xf8</p>" + P.encode()
    y["utf8_trunc"] = P.encode() + b"\xe2\x82"
    y["bom_mid"] = b"\xef\xbb\xbf" + "<p>x\ufeffy</p>".encode() + P.encode()
    y["bom2"] = b"\xef\xbb\xbf\xef\xbb\xbf" + P.encode()
    y["sjis"] = ("<meta charset=shift_jis><p>日本語</p>").encode("shift_jis") + P.encode()
    y["iso2022"] = b"<meta charset=iso-2022-jp><p>\x1b$B" + P.encode()
    y["latin_pdf"] = b"%PDF-1.4 " + P.encode()
    y["gz"] = gzip.compress(P.encode())
    y["riff"] = b"RIFF is a word. " + P.encode()
    y["pk"] = b"PK\x03\x04" + P.encode()
    return encoded(y, ".html")


def markdown(size: int) -> dict[str, bytes]:
    """Pages of Markdown by file name."""
    y: dict[str, str | bytes] = {}
    y["deep_quote"] = ">" * size + " " + L
    y["deep_list"] = "".join(" " * (2 * i) + "- x\n" for i in range(min(size // 20, 1000))) + "\n" + L
    y["deep_emph"] = "*" * size + L + "*" * size + "\n\n" + L
    y["emph_mix"] = "*a_ " * size + "\n\n" + L
    y["emph_mix2"] = "**a *b " * size + "\n\n" + L
    y["brackets"] = "[" * size + L + "]" * size + "\n\n" + L
    y["links"] = "[a](b" * size + "\n\n" + L
    y["links2"] = "[a](<b" * size + "\n\n" + L
    y["images"] = "![" * size + "\n\n" + L
    y["images2"] = "![" * 2000 + "a" + "](x)" * 2000 + "\n\n" + L
    y["backticks"] = "".join("`" * i + "a" for i in range(1, 800)) + "\n\n" + L
    y["fence"] = "```\n" + L
    y["fence_unclosed"] = L + "\n\n```\n" + "x\n" * size
    y["refdefs"] = "".join(f"[r{i}]: http://x/{i}\n" for i in range(size)) + "\n" + L
    y["refs"] = "[a]: b\n\n" + "[a] " * size + "\n\n" + L
    y["footnotes"] = (
        "".join(f"[^{i}]: note {i}\n\n" for i in range(size // 2))
        + "".join(f"x[^{i}] " for i in range(size // 2))
        + "\n\n"
        + L
    )
    y["tables"] = "|a" * 2000 + "|\n" + "|-" * 2000 + "|\n" + ("|x" * 2000 + "|\n") * 20 + "\n\n" + L
    y["table_expl"] = "|" * 2000 + "\n" + "-|" * 2000 + "\n" + "a\n" * 2000 + "\n\n" + L
    y["html"] = "<div>" * size + "\n\n" + L
    y["html_comment"] = "<!-- " * size + "\n\n" + L
    y["html_open"] = "a <b " * size + "\n\n" + L
    y["html_cdata"] = "a <![CDATA[" * size + "\n\n" + L
    y["html_pi"] = "a <?" * size + "\n\n" + L
    y["html_decl"] = "a <!A " * size + "\n\n" + L
    y["html_script"] = "<script>" * size + "\n</script>\n\n" + L
    y["html_pre"] = ("<pre>x</pre> <code>y</code> " * size) + "\n\n" + L
    y["html_block_many"] = "<div>\n" + "<p>x</p>\n" * size + "</div>\n\n" + L
    y["html_ents"] = "<p>" + "&amp;" * size + "</p>\n\n" + L
    y["ents"] = "&amp; &#9999999999; &#x0; " * size + "\n\n" + L
    y["autolinks"] = "<http://a" * size + "\n\n" + L
    y["headings"] = "# h\n" * size + "\n" + L
    y["setext"] = "a\n" * size + "===\n\n" + L
    y["hr"] = "***\n" * size + "\n" + L
    y["lines"] = "a\n" * (size * 10) + "\n" + L
    y["paras"] = "a\n\n" * (size * 5) + L
    y["invis"] = "a\u200b" * (size * 2) + "\n\n" + L
    y["crs"] = "a\r" * (size * 2) + "\r\r" + L
    y["yaml_bomb"] = (
        "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [" + ",".join(["*" + chr(97 + i)] * 9) + "]\n" for i in range(9))
        + "---\n\n"
        + L
    )
    y["yaml_deep"] = "---\na: " + "[" * 5000 + "]" * 5000 + "\n---\n\n" + L
    y["yaml_deep2"] = "---\na: " + "{a: " * 2000 + "\n---\n\n" + L
    y["yaml_long"] = "---\n" + "".join(f"k{i}: v{i}\n" for i in range(size)) + "---\n\n" + L
    y["yaml_tag"] = "---\na: !!python/object/apply:os.system ['touch PWNED']\n---\n\n" + L
    y["yaml_date"] = "---\ndate: 2025-02-30\nn: " + "9" * 5000 + "\n---\n\n" + L
    y["yaml_open"] = "---\n" + L
    y["yaml_bad"] = "---\n\t: : :\n---\n\n" + L
    y["yaml_ctrl"] = "---\na: \x01\n---\n\n" + L
    y["yaml_alias_loop"] = "---\na: &a\n  b: *a\n---\n\n" + L
    y["yaml_fences"] = "---\n" + "--- x\n" * size + "\n" + L
    y["toml"] = "+++\ntitle = '" + "x" * size + "\ndate = 2025-02-30\n+++\n\n" + L
    y["toml2"] = "+++\n" + "a = 'b\n" * size + "+++\n\n" + L
    y["toml3"] = "+++\n" + "a" * size + " " * size + "\n+++\n\n" + L
    y["mdx"] = "import X from 'x'\n\nexport const a = {{{{\n\n<X {...a}>" + "{" * size + "\n\n" + L
    y["tabs"] = "\t" * size + "a\n\n" + L
    y["spaces"] = " " * size + "a\n\n" + L
    y["nul"] = "a\x00b\n\n" + L
    y["strike"] = "~~a" * size + "\n\n" + L
    y["tasks"] = "- [ ] a\n" * size + "\n\n" + L
    y["ol"] = "".join(f"{i}. a\n" for i in range(999999900, 999999900 + size)) + "\n\n" + L
    y["bq_lazy"] = "> " * 500 + "a\n" + "a\n" * size + "\n\n" + L
    y["attrs"] = "# h {" + "#a .b " * size + "}\n\n" + L
    return encoded(y, ".md")


def text(size: int) -> dict[str, bytes]:
    """Pages of text by file name."""
    y: dict[str, str | bytes] = {}
    y["long_line"] = "word " * (size * 50) + "\n\n" + L
    y["longword"] = "x" * (size * 50) + "\n\n" + L
    y["lines"] = "a\n" * (size * 20) + "\n\n" + L
    y["paras"] = "a b c d\n\n" * (size * 5) + L
    y["bullets"] = "• a\n" * (size * 5) + "\n\n" + L
    y["labels"] = "Label : value\n" * (size * 3) + "\n\n" + L
    y["labels2"] = "Label : " * (size * 3) + "\n\n" + L
    y["colons"] = ("a " * 30 + ": ") * size + "\n\n" + L
    y["urls"] = "https://a.example/x " * (size * 3) + "\n\n" + L
    y["urls2"] = "https://" * (size * 3) + "\n\n" + L
    y["urls3"] = "https://a" + ".,;" * (size * 3) + "\n\n" + L
    y["quotes"] = "“a " * (size * 3) + "\n\n" + L
    y["apos"] = "' a" * (size * 3) + "\n\n" + L
    y["wrap"] = ("word " * 14 + "\n") * (size) + "\n\n" + L
    y["sent"] = "A b. " * (size * 5) + "\n\n" + L
    y["abbr"] = "e.g. Dr. " * (size * 5) + "\n\n" + L
    y["caps"] = "Aaa Bbb " * (size * 5) + "\n\n" + L
    y["caps2"] = "A. " * (size * 5) + "\n\n" + L
    y["nums"] = "12.34,56 " * (size * 5) + "\n\n" + L
    y["dates"] = "12/31/2024 " * (size * 3) + "\n\n" + L
    y["emails"] = "a@b.c " * (size * 3) + "\n\n" + L
    y["emails2"] = "a." * (size * 3) + "@\n\n" + L
    y["spaces"] = " " * (size * 50) + "\n\n" + L
    y["spaces2"] = "a" + " " * (size * 10) + "b\n\n" + L
    y["nbsp"] = "\u00a0" * (size * 20) + "\n\n" + L
    y["newlines"] = "\n" * (size * 50) + L
    y["cr"] = "\r" * (size * 10) + L
    y["crlf"] = "a\r\n" * (size * 5) + "\r\n" + L
    y["ff"] = "\x0c" * (size * 10) + L
    y["cjk"] = "日本語の文章です。" * (size * 3) + "\n\n" + L
    y["arabic"] = "هذا نص عربي " * (size * 2) + "\n\n" + L
    y["mixed"] = "Dies ist ein Satz. This is a sentence. " * (size) + "\n\n" + L
    y["moji"] = "Ã©â€™" * (size * 5) + "\n\n" + L
    y["lorems"] = (L + "\n\n") * 2000
    y["lorem_line"] = (L + " ") * 2000
    y["hyphens"] = "-" * (size * 20) + "\n\n" + L
    y["pipes"] = "| a " * (size * 5) + "\n\n" + L
    y["invis"] = "\u200b" * (size * 10) + "\n\n" + L
    y["braces"] = "{{ a }} " * (size * 3) + "\n\n" + L
    y["tmpl"] = "{{{{ " * (size * 3) + "\n\n" + L
    y["pct"] = "%s %d ${a} " * (size * 3) + "\n\n" + L
    y["bom16"] = b"\xff\xfe" + L.encode("utf-16-le")
    y["nulfirst"] = b"\x00" + L.encode()
    y["escape"] = "\x1b]52;c;aGk=\x07\x1b[31m" + L
    y["cmd"] = "::error::" + L + "\n##[error]" + L + "\n##vso[task.setvariable]" + L
    return encoded(y, ".txt")


def encoded(pages: dict[str, str | bytes], suffix: str) -> dict[str, bytes]:
    return {
        name + suffix: page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
        for name, page in pages.items()
    }
