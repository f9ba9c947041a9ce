"""A whole crawl: read in units by worker processes, judged across pages, written as tables."""
