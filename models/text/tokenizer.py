"""One subword tokenizer for Korean and English: text in, tokens out, and back again.

Byte-pair encoding (Sennrich et al. 2016) by Hugging Face ``tokenizers``, with the merges learned by
``models.training.bpe``. A space belongs to the token that follows it. A character that the
vocabulary lacks falls back to its UTF-8 bytes, so any text has tokens and goes back to itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import tokenizers
from tokenizers import Regex, decoders, pre_tokenizers

from models.arrays import IntArray
from models.traces import TokenTrace

#: Entry 0: the end of a text. Nothing a person types becomes it.
END = "<end>"
END_ID = 0
#: Entries 1 … 256: the bytes of characters that the vocabulary lacks.
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
#: Merges never cross these: a word with its space, one digit, a run of marks, a run of spaces.
WORDS = pre_tokenizers.Split(
    Regex(
        r" ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+"
        r"| ?\p{N}| ?[^\s\p{L}\p{N}]|[\r\n]|\s"
    ),
    "isolated",
)


def build(vocab: dict[str, int], merges: Iterable[Sequence[str]]) -> tokenizers.Tokenizer:
    """A Hugging Face tokenizer from its entries and merges."""
    model = tokenizers.models.BPE(
        vocab=vocab, merges=[(left, right) for left, right in merges], byte_fallback=True
    )
    tokenizer = tokenizers.Tokenizer(model)
    tokenizer.pre_tokenizer = WORDS
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    return tokenizer


def normalize(text: str) -> str:
    """NFC, as macOS types Hangul in pieces (NFD); half a surrogate pair becomes U+FFFD."""
    text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)


class AnyTokenizer(Protocol):
    """What a model needs of its tokenizer: this module's ``Tokenizer``, or that of a lab's task."""

    def __len__(self) -> int: ...
    def encode(self, text: str, limit: int | None = None) -> TokenTrace: ...
    def decode(self, ids: Sequence[int] | IntArray) -> str: ...
    def entry(self, id: int) -> str: ...


class Tokenizer:
    """Cuts a text into tokens and numbers them.

    >>> tokenizer.encode("고양이가 잔다").tokens
    ('고양이', '가', ' 잔', '다')
    """

    def __init__(self, path: Path):
        """path: a ``tokenizer.json``. Raises OSError or ValueError when it cannot be read."""
        self._inner = tokenizers.Tokenizer.from_str(path.read_text(encoding="utf-8"))
        self._entries = [self._inner.id_to_token(i) or "" for i in range(len(self))]

    def __len__(self) -> int:
        """Entries of the vocabulary, V."""
        return self._inner.get_vocab_size(with_added_tokens=False)

    def encode(self, text: str, limit: int | None = None) -> TokenTrace:
        """Tokens, ids and spans of ``text`` after NFC; the first ``limit`` of them if given.

        The text is read as if a space stood before it, so that a word at its start is the same
        token as in its middle; the spans do not count that space. A cut at ``limit`` never falls
        inside a character.
        """
        text = normalize(text)
        if not text:
            none = np.zeros((0,), np.int64)
            return TokenTrace(text, (), none, np.zeros((0, 2), np.int64), 0)
        encoding = self._inner.encode(" " + text, add_special_tokens=False)
        ids = np.array(encoding.ids, np.int64)
        spans = np.array(encoding.offsets, np.int64)
        first = self._first_word(encoding.ids)
        if first < len(ids) and self._takes_space(encoding.ids[first]):
            # The word took a space: that one is ours, and the spaces before it are the text's.
            spans[first:] -= 1
            spans[first, 0] = first
        else:
            ids, spans = ids[1:], spans[1:] - 1
        total = len(ids)
        if limit is not None and total > limit:
            while limit > 0 and (spans[limit] == spans[limit - 1]).all():
                limit -= 1
            ids, spans = ids[:limit], spans[:limit]
        tokens = tuple(text[start:end] for start, end in spans)
        return TokenTrace(text, tokens, ids, spans, total)

    def decode(self, ids: Sequence[int] | IntArray) -> str:
        """The text of these ids: ``decode(encode(text).ids) == normalize(text)``."""
        kept = [int(i) for i in ids if i != END_ID]
        first = self._first_word(kept)
        text = self._inner.decode(kept, skip_special_tokens=False)
        return text[1:] if first < len(kept) and self._takes_space(kept[first]) else text

    def _first_word(self, ids: Sequence[int]) -> int:
        """Index of the first token that is more than a space, or len(ids)."""
        return next((i for i, id in enumerate(ids) if self._entries[id] != " "), len(ids))

    def _takes_space(self, id: int) -> bool:
        return self._entries[id].startswith(" ")

    def entry(self, id: int) -> str:
        """An entry of the vocabulary as written in it, for example " cat", "<0xEB>", "<end>"."""
        return self._entries[id]
