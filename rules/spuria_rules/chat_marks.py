"""The marks that chat tools leave in copied text: patterns over `Page.prose` for the family `chatbot`."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re

# Citation marks that only the interface of a chat tool resolves, by the tools that write them.
CITATION = re.compile(
    r":?contentReference ?\[oaicite:[^\]\n]{0,20}\](?: ?\{index=\d{1,3}\})?"
    r"|\[?\boai_?cit(?:e|ation)(?:_attribution)?[:=] ?\d{1,3}(?:[‡†][^\]\s]{0,79}\w)?\]?(?: ?\{index=\d{1,3}\})?"
    r"|【(?:\d{1,3}(?::\d{1,3})?)? ?† ?[^】\n]{0,80}】|\[\d{1,3}(?::\d{1,3})? ?† ?(?:source|L\d|[\w -]{1,60}\.\w{2,5}\b)?[^\]\n]{0,40}\]"
    r"|(?:\ue200)?(?:file)?cite(?:\ue202)?(?:turn\d{1,2}[a-z]+\d{1,3}(?:\ue202)?)+(?:\ue201)?"
    r"|\b(?:navlist|products?|forecast|finance|schedule|standing|video|i|entity)?turn\d{1,2}(?:search|view|news|image|file|fetch|academia|reddit|youtube|maps|product|forecast|finance|sports|msearch|web)\d{1,3}\b"
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
# Source pills, their names run together: "Reuters+2AP News+1".
PILLS = re.compile(r"(?:[A-Z][\w.&' -]{2,28}\+\d{1,2}){2,8}")
