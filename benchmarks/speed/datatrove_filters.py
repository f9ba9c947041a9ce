"""datatrove's quality filters over text files: Gopher quality and repetition, C4, FineWeb."""

import sys

from datatrove.data import Document
from datatrove.pipeline.filters import (
    C4QualityFilter,
    FineWebQualityFilter,
    GopherQualityFilter,
    GopherRepetitionFilter,
)

filters = [GopherQualityFilter(), GopherRepetitionFilter(), C4QualityFilter(), FineWebQualityFilter()]
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        document = Document(text=file.read(), id=name)
    for filter_ in filters:
        filter_.filter(document)
