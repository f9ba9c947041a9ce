"""The marks that chat tools leave in copied text: patterns over `Page.prose` for the family `chatbot`."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from string import ascii_lowercase

from spuria import pattern

# Citation marks that only the interface of a chat tool resolves, by the tools that write them.
CITATION = pattern(
    r":?contentReference ?\[oaicite:[^\]\n]{0,20}\](?: ?\{index=\d{1,3}\})?"
    r"|\[?\boai_?cit(?:e|ation)(?:_attribution)?[:=] ?\d{1,3}(?:[‡†][^\]\s]{0,79}\w)?\]?(?: ?\{index=\d{1,3}\})?"
    r"|【(?:\d{1,3}(?::\d{1,3})?)? ?† ?[^】\n]{0,80}】|\[\d{1,3}(?::\d{1,3})? ?† ?(?:source|L\d|[\w -]{1,60}\.\w{2,5}\b)?[^\]\n]{0,40}\]"
    r"|(?:\ue200)?(?:file)?cite(?:\ue202)?(?:turn\d{1,2}[a-z]+\d{1,3}(?:\ue202)?)+(?:\ue201)?"
    r"|\b(?:navlist|products?|forecast|finance|schedule|standing|video|i|entity)?(?:turn\d{1,2}(?:search|view|news|image|file|fetch|academia|reddit|youtube|maps|product|forecast|finance|sports|msearch|web)\d{1,3}){0,8}turn\d{1,2}(?:search|view|news|image|file|fetch|academia|reddit|youtube|maps|product|forecast|finance|sports|msearch|web)\d{1,3}\b"
    r"|[\ue200-\ue206][^\n\ue200-\ue206]{0,80}[\ue200-\ue206]"
    r"|\[cite: ?[\d, \-–]{1,60}\]|\[cite_(?:start|end)\]|\[cite: ?(?:source|user|web)[^\]\n]{0,40}\]"
    r"|</?grok:[a-z_-]+[^>\n]{0,160}>|\bgrok_card_(?:id|type)\b|\brender_inline_citation\b"
    r"|\[(?:web|post|x_post|tweet|page|attached_file|file|attached-file|image|code_file|memory|conversation_history|generated_image|chart|arxiv|news|webpage|citation|reference|source_id|doc_id|snippet) ?:\d{1,3}(?:[-–,] ?(?:\w+:)?\d{1,3})*\]"
    r"|\[webpage \d{1,3} (?:begin|end)\]|\[\^\d{1,3}\^\]|</?co:? ?[\d, ]{1,20}>|\[REF\] ?[\d, ]{1,20}\[/REF\]"
    r"|\(?\{\s?\"attribution\":\s?\{\s?\"attributableIndex\":\s?\"[^\"\n]{1,20}\"\s?\}\s?\}\)?"
    r"|</?cite (?:index|source)=\"?[\d,: -]{1,30}\"?>|</?ant(?:ml)?:?(?:Artifact|Thinking|cite)[^>\n]{0,160}>"
    r"|:::\s?(?:writing|contextList)\s?\{[^}\n]{0,80}\}"
    r"|\b(?:Source|Sources|Quelle|Fuente|Fonte|Bron): ?(?:Conversation with|Unterhaltung mit|Conversation avec|Conversación con|Conversa com|Conversazione con|Gesprek met) (?:Bing|Copilot|Microsoft Copilot|ChatGPT|Gemini|Claude)\b[^\n]{0,40}",
    re.IGNORECASE,
)
#: One of these stands in every match of `CITATION`.
CITATION_LITERALS = (
    *("oaicite", "oai_cit", "†", "turn0", "turn1", "turn2", "turn3", "turn4", "turn5", "turn6", "turn7"),
    *("turn8", "turn9", "\ue200", "\ue201", "\ue202", "\ue203", "\ue204", "\ue205", "\ue206", "[cite:"),
    *("[cite_", "grok:", "grok_card", "render_inline", "[web:", "[post:", "[x_post:", "[tweet:", "[page:"),
    *("[attached_file:", "[attached-file:", "[file:", "[image:", "[code_file:", "[memory:"),
    *("[conversation_history:", "[generated_image:", "[chart:", "[arxiv:", "[news:", "[webpage"),
    *("[citation:", "[reference:", "[source_id:", "[doc_id:", "[snippet:", "[web :", "[post :"),
    *("[citation :", "<co:", "</co", "[ref]", "attributableindex", "<cite ", "<antartifact", "<antthinking"),
    *("</antartifact", "</antthinking", "antml:", ":::", "conversation with", "unterhaltung mit"),
    *("conversation avec", "conversación con", "conversa com", "conversazione con", "gesprek met"),
    *("[^1", "[^2", "[^3", "[^4", "[^5", "[^6", "[^7", "[^8", "[^9"),
)
# Source pills, their names run together: "Reuters+2AP News+1".
PILLS = pattern(r"(?:[A-Z][\w.&' -]{2,28}\+\d{1,2}){2,8}")
#: Two of these stand in every match of `PILLS`.
PILL_LITERALS = tuple(f"{letter}+{digit}" for letter in ascii_lowercase for digit in "123456789")

_TAG = r"(?:think|thinking|thought|thoughts|scratchpad|reasoning|reflection|inner_?monologue|chain_?of_?thought|cot|analysis|antthinking|seed:think|draft_?answer|internal_?reasoning|final_?answer|tool_call|tool_response|function_calls?|tool_use|tool_result)"
# Marks of a model's private reasoning and of the format its dialogue is trained on.
REASONING = pattern(
    rf"</?{_TAG}(?: [^<>\n]{{0,60}})?/?>|◁/?think▷|\[/?THINK\]"
    r"|<\|(?:im_start|im_end|im_sep|endof\w+|startof\w+|eot_id|eom_id|begin_of_\w+|end_of_\w+|start_of_\w+|start_header_id|end_header_id|assistant|user|system|end|start|tool\w*|channel|message|return|constrain|python_tag|fim_\w+|file_separator|pad|sep|observation|eos|bos|reserved_\w+|vision_\w+|image_pad|think\w*)\|>|<｜[^<>｜\n]{2,40}｜>|\[/?INST\]|<</?SYS>>|</?(?:start|end)_of_turn>|<\|(?:begin|end)▁of▁sentence\|>"
    r"|\bassistant(?:final|commentary|analysis)(?=[A-Z])"
    r"|^#{1,4} ?(?:Instruction|Response|Human|Assistant|System|User) ?:(?: |$)",
    re.IGNORECASE | re.MULTILINE,
)
#: One of these stands where `REASONING` matches, in any case; most pages have none.
REASONING_MARKS = (
    *(f"<{slash}{tag}" for slash in ("", "/") for tag in ("thin", "thou", "scra", "reas", "refl", "inne", "chai")),
    *(f"<{slash}{tag}" for slash in ("", "/") for tag in ("cot", "anal", "antt", "seed:", "draft", "inte", "fina")),
    *(f"<{slash}{tag}" for slash in ("", "/") for tag in ("tool_", "func", "/sys", "<sys", "start_of", "end_of")),
    *("◁", "<|", "<｜", "[inst", "[/inst", "[think", "[/think", "assistantfinal", "assistantcomm", "assistantanal"),
    *(f"#{space}{role}" for space in ("", " ") for role in ("instruction", "response", "human", "assistant")),
    *(f"#{space}{role}" for space in ("", " ") for role in ("system", "user")),
)
# A role's name glued to the end of a sentence, where its turn began: "in the region.assistant".
ROLE = pattern(
    r"(?<=[a-zß-ÿ0-9)\"][.!?])(?:assistant|user|model)(?=\s*$|\n| (?-i:[A-ZÀ-Ý\"*#])|(?-i:[A-ZÀ-Ý]))", re.MULTILINE
)
#: One of these stands where `ROLE` matches, its second character where the match begins.
ROLE_LITERALS = tuple(f"{sign}{role}" for sign in ".!?" for role in ("assistant", "user", "model"))
# Unresolved paths and addresses that only the session that made them could open.
TOOL_TARGET = pattern(
    r"sandbox:/{0,3}(?:mnt/)?[^\s)\]}>\"'，。]{0,200}|(?:computer://)?/mnt/(?:data|user-data)/[^\s)\]}>\"'，。]{1,200}"
    r"|attachment:/{0,2}[^\s)\]}>\"']{1,200}|file-service://[^\s)\]}>\"']{1,120}|sediment://[^\s)\]}>\"']{1,120}"
    r"|(?:https?://)?(?:(?<![\w-])[\w-]{1,63}\.)?googleusercontent\.com/(?:immersive_entry_chip|image_generation_content|memory_|youtube_content|map_content|file_content|deep_research)[^\s)\]}>\"']{0,120}"
    r"|https?://files\.oaiusercontent\.com/[^\s)\]}>\"']{1,300}|https?://(?:sdmntpr\w*|oaidalleapiprodscus\.blob\.core)\.(?:oaiusercontent\.com|windows\.net)/[^\s)\]}>\"']{1,300}"
    r"|https?://ppl-ai-(?:file-upload|code-interpreter-files)\.s3[^\s)\]}>\"']{1,300}"
    r"|https?://(?:chatgpt\.com|chat\.openai\.com)/(?:c|g/[\w-]+/c)/[\w-]{8,60}|https?://claude\.ai/chat/[\w-]{8,60}|https?://gemini\.google\.com/app/[\w-]{8,60}"
    r"|https?://chat\.deepseek\.com/a/chat/s/[\w-]{8,60}|blob:https?://(?:chatgpt\.com|chat\.openai\.com|claude\.ai)/[\w-]{8,60}",
    re.IGNORECASE,
)
TOOL_LITERALS = (
    *(
        "sandbox:",
        "/mnt/data/",
        "/mnt/user-data/",
        "attachment:",
        "file-service:",
        "sediment:",
        "googleusercontent.com/",
        "oaiusercontent",
    ),
    *(
        "oaidalleapi",
        "ppl-ai-",
        "chatgpt.com/c/",
        "chat.openai.com/c/",
        "chatgpt.com/g/",
        "chat.openai.com/g/",
        "claude.ai/chat/",
        "gemini.google.com/app/",
        "deepseek.com/a/",
    ),
)
_ASSISTANT_HOST = r"(?:(?:www\.|chat\.)?(?:chatgpt|openai|perplexity|claude|gemini|copilot|deepseek|grok|mistral|meta\.ai|you|phind|poe|bard|anthropic|doubao|kimi|qwen)(?:\.(?:com|ai|google\.com|microsoft\.com|app))?|gemini\.google\.com|copilot\.microsoft\.com|chat\.mistral\.ai|chat\.deepseek\.com|x\.ai|bing(?:_?chat|\.com/chat))"
# A referral parameter that an assistant adds to the addresses it gives.
REFERRAL = pattern(
    rf"[?&#;](?:amp;)?(?:utm_source|utm_medium|referrer|ref|referer|source|utm_campaign)=(?:https?(?:%3A%2F%2F|://))?{_ASSISTANT_HOST}(?=[&#;/%\s\"')\]]|$)",
    re.IGNORECASE,
)
_REFERRERS = (
    *("chatgpt", "openai", "perplexity", "claude", "gemini", "copilot", "deepseek", "grok", "mistral", "meta.ai"),
    *("you", "phind", "poe", "bard", "anthropic", "doubao", "kimi", "qwen", "chat.mistral", "chat.deepseek"),
    *("x.ai", "bing_", "bingchat", "bing.com/chat"),
)
_SCHEMES = ("", "https://", "https%3a%2f%2f", "http://", "www.", "chat.", "https://www.", "https://chat.")
#: One of these stands in every address that `REFERRAL` matches, those without a scheme first.
REFERRAL_MARKS = tuple(f"={scheme}{host}" for scheme in _SCHEMES for host in _REFERRERS)
#: How many have no scheme.
REFERRAL_HOSTS = len(_REFERRERS)
