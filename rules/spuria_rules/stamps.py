"""The words that name the day a page was published or changed, in many languages."""

import re

from spuria import pattern

#: What names the day a page was made public or changed, right before its date.
STAMP = pattern(
    r"\b(?:(?:last |first |originally )?(?:published|updated|posted|modified|revised|reviewed|written|added|edited"
    r"|created)"
    r"(?: on)?|date published|publication date|revision date|review date|issue date"
    r"|date of (?:issue|publication|revision)|date posted|publish date|last update|last modified|dateline"
    r"|veröffentlicht(?: am)?|aktualisiert(?: am)?|zuletzt geändert(?: am)?|letzte aktualisierung|erstellt am"
    r"|stand|publié(?:e)?(?: le)?|mis(?:e)? à jour(?: le)?|modifié(?:e)? le|dernière mise à jour|mis en ligne le"
    r"|date de publication|publicado(?: el| em)?|actualizado(?: el)?|atualizado(?: em)?|última actualización"
    r"|última atualização|fecha de publicación|data de publicação|pubblicato(?: il)?|aggiornato(?: il)?"
    r"|ultimo aggiornamento|ultima modifica|data di pubblicazione|gepubliceerd(?: op)?|bijgewerkt(?: op)?"
    r"|geplaatst(?: op)?|laatst bijgewerkt|laatste wijziging|publicerad|uppdaterad|udgivet|opdateret|publisert"
    r"|oppdatert|opublikowano|aktualizacja|zaktualizowano|publikováno|aktualizováno|опубликовано"
    r"|обновлено)(?: by [^\n:]{2,40}? on)? ?[:：–|-]? ?$",
    re.IGNORECASE,
)
UPDATED = pattern(
    r"updat|modif|revis|review|edit"
    r"|aktualis|änder|mise? à jour|actualiz|atualiz|aggiorn|bijgewerkt|wijzig|uppdat|opdat|oppdat|zaktual|обновл",
    re.IGNORECASE,
)
BYLINE = pattern(
    r"^(?:(?:by|von|par|por|di|door|av|af) [^\n,|·•]{3,40}(?:,| [|·•–-] | on | am | le | el | il "
    r"| op )\s*)?$",
    re.IGNORECASE,
)
AFTER_BYLINE = pattern(
    r"^(?:[ ,|·•–-]*(?:\d{1,2}[:.h]\d\d.{0,12}|\d+ min.{0,12}"
    r"|by [^\n]{2,40})?)$",
    re.IGNORECASE,
)
