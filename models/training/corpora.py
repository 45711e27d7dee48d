"""The training texts of ``../shared/corpora`` as documents, split by document, filtered.

A document is a list of lines that were written to be read in order (a story, a chapter, a stretch
of a dialogue); where a corpus has no such unit, each line is a document of its own. Whole
documents are held out, never single lines of one, and no line that is held out is trained on
through another corpus that happens to contain it too.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from models.training.language_filter import fit_for_class

#: Held out: one document in this many, chosen by the hash of its key.
HELD_OUT_ONE_IN = 40
#: Lines that make one document where a corpus keeps its order but marks no documents.
BLOCK = 40
#: Paragraphs of one book that make one document: about a chapter.
CHAPTER = 50


@dataclass(frozen=True)
class Document:
    """Lines read in order. language: "ko" or "en"; source: the corpus file's stem."""

    language: str
    source: str
    key: str
    lines: tuple[str, ...]
    held_out: bool = False


def folder() -> Path:
    """The corpora folder: ``SEQ2SEE_CORPORA`` or ``../shared/corpora`` beside the repository.

    Raises FileNotFoundError with one clear sentence when it is not there.
    """
    default = Path(__file__).resolve().parents[3] / "shared" / "corpora"
    path = Path(os.environ.get("SEQ2SEE_CORPORA", default))
    if not (path / "MANIFEST.tsv").is_file():
        raise FileNotFoundError(
            f"The training texts are not at {path}. "
            "Set SEQ2SEE_CORPORA to the folder that holds MANIFEST.tsv."
        )
    return path


def table(name: str, root: Path | None = None) -> list[dict[str, str]]:
    """Rows of a tab-separated corpus file, by column name. Quotes are ordinary characters."""
    path = (root or folder()) / name
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def sentences(name: str, root: Path | None = None) -> list[str]:
    """Lines of a corpus file that holds one sentence a line."""
    return ((root or folder()) / name).read_text(encoding="utf-8").splitlines()


def tidy(line: str) -> str:
    """NFC, straight spaces, typographic quotes as ASCII: what a person types on a keyboard."""
    line = unicodedata.normalize("NFC", line)
    line = re.sub(r"[‘’`´]", "'", line)
    line = re.sub(r"[“”]", '"', line)
    line = re.sub(r"(?<=\w)_(?=\W|$)|(?<!\w)_(?=\w)", "", line)  # _emphasis_ in Gutenberg texts
    line = re.sub(
        r"(?<=[가-힣.!?])\s*[ㄱ-ㅎㅏ-ㅣ~^;]+(?=[\s.!?]|$)", "", line
    )  # chat: 네~ㅎㅎ, 정말ㅠㅠ
    return re.sub(r"\s+", " ", line).strip()


@lru_cache(maxsize=500_000)
def fingerprint(line: str) -> str:
    """What two spellings of one sentence share: its letters and digits, lower-case."""
    return "".join(c for c in unicodedata.normalize("NFC", line).lower() if c.isalnum())


def is_held_out(key: str, one_in: int = HELD_OUT_ONE_IN) -> bool:
    """Whether a document of this key is held out: the same answer on every machine."""
    digest = hashlib.sha256(key.encode("utf-8")).digest()
    return int.from_bytes(digest[:4], "big") % one_in == 0


def _grouped(
    rows: list[dict[str, str]], unit: str, text: str, size: int | None = None
) -> Iterator[tuple[str, list[str]]]:
    """Rows of equal ``unit`` as one document, or as stretches of ``size`` rows of it."""
    groups: dict[str, list[str]] = {}
    for row in rows:
        groups.setdefault(row[unit], []).append(row[text])
    for name, lines in groups.items():
        step = size or len(lines)
        for start in range(0, len(lines), step):
            yield f"{name}/{start // step}", lines[start : start + step]


def _blocks(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    for start in range(0, len(lines), BLOCK):
        yield str(start // BLOCK), lines[start : start + BLOCK]


def _singles(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    for line in lines:
        yield fingerprint(line), [line]


def _raw(root: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """(language, source, key, lines) of every document, before any filter."""

    def read(
        language: str, source: str, documents: Iterator[tuple[str, list[str]]]
    ) -> Iterator[tuple[str, str, str, list[str]]]:
        for key, lines in documents:
            yield language, source, key, lines

    chat = table("conv_ko_chatbot.tsv", root)
    tatoeba = table("par_koen_tatoeba.tsv", root)
    persona = table("par_koen_xpersona.tsv", root)
    massive = table("par_koen_massive.tsv", root)
    books = table("lm_en_gutenberg_children.tsv", root)
    stories_ko = table("lm_ko_storybooks.tsv", root)
    stories_en = table("lm_en_storybooks.tsv", root)

    yield from read("ko", "conv_ko_chatbot", _singles([r["question"] for r in chat]))
    # The answers repeat, and each answers its question: alone they are still good sentences.
    yield from read("ko", "conv_ko_chatbot", _singles([r["answer"] for r in chat]))
    yield from read("ko", "lm_ko_nsmc_neutral", _singles(sentences("lm_ko_nsmc_neutral.txt", root)))
    yield from read("ko", "lm_ko_questionpair", _singles(sentences("lm_ko_questionpair.txt", root)))
    yield from read("ko", "lm_ko_commonvoice", _singles(sentences("lm_ko_commonvoice.txt", root)))
    yield from read("ko", "lm_ko_storybooks", _grouped(stories_ko, "story", "text"))
    yield from read("ko", "par_koen_tatoeba", _singles([r["ko"] for r in tatoeba]))
    yield from read("ko", "par_koen_xpersona", _blocks([r["ko"] for r in persona]))
    yield from read("ko", "par_koen_massive", _singles([r["ko"] for r in massive]))

    yield from read("en", "lm_en_gutenberg_children", _grouped(books, "book", "paragraph", CHAPTER))
    yield from read("en", "lm_en_storybooks", _grouped(stories_en, "story", "text"))
    yield from read("en", "lm_en_personachat", _blocks(sentences("lm_en_personachat.txt", root)))
    yield from read("en", "par_koen_xpersona", _blocks([r["en"] for r in persona]))
    yield from read(
        "en", "lm_en_tatoeba", _singles([r["en"] for r in table("lm_en_tatoeba.tsv", root)])
    )
    yield from read("en", "par_koen_tatoeba", _singles([r["en"] for r in tatoeba]))
    yield from read("en", "lm_en_commonvoice", _singles(sentences("lm_en_commonvoice.txt", root)))
    yield from read("en", "par_koen_massive", _singles([r["en"] for r in massive]))


def documents(root: Path | None = None) -> list[Document]:
    """Every document fit to train on, marked ``held_out`` or not.

    A line is dropped when it is unfit for a classroom, when it repeats an earlier line of its
    language, or when it is training text that also stands in a held-out document.
    """
    marked: list[Document] = []
    for language, source, key, lines in _raw(root or folder()):
        clean = [tidy(line) for line in lines]
        clean = [line for line in clean if line and fit_for_class(line)]
        if clean:
            held_out = is_held_out(key if key.isalnum() else f"{source}/{key}")
            marked.append(Document(language, source, key, tuple(clean), held_out))
    marked.sort(key=lambda d: not d.held_out)  # stable: held-out lines claim their text first
    seen: set[tuple[str, str]] = set()
    kept: list[Document] = []
    for doc in marked:
        fresh: list[str] = []
        for line in doc.lines:
            mark = (doc.language, fingerprint(line))
            if mark[1] and mark not in seen:
                seen.add(mark)
                fresh.append(line)
        if fresh:
            kept.append(Document(doc.language, doc.source, doc.key, tuple(fresh), doc.held_out))
    return kept
