"""Learns the subword tokenizer: byte-pair encoding whose merges respect Korean morphemes.

Sennrich et al. (2016), "Neural Machine Translation of Rare Words with Subword Units", merges the
most frequent neighbours. On raw Korean that glues a particle to the noun's last syllable
(고양|이가). Here the merges are learned on text that Kiwi has cut at morphemes, so that no merge
crosses a particle; Kiwi is not needed afterwards, since the merges alone carry what it knew.
"""

from __future__ import annotations

import importlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from models import store
from models.text.tokenizer import BYTES, END, WORDS, build
from models.training.corpora import Document, documents
from models.training.options import Options

#: V, the entries of the vocabulary.
VOCABULARY = 10_000
#: A private-use character that marks a morpheme boundary while the merges are learned.
CUT = "\ue000"
#: Fewest times a character must occur to get an entry of its own.
MIN_CHARACTER_COUNT = 6


def morpheme_cuts(lines: list[str], kiwi: Any) -> Iterator[str]:
    """The lines with ``CUT`` at each morpheme boundary inside a word.

    kiwi: a ``kiwipiepy.Kiwi``. Where it sees two morphemes share a syllable (했 = 하 + 었) there is
    no boundary to cut at.
    """
    for line, tokens in zip(lines, kiwi.tokenize(iter(lines)), strict=True):
        inside = {i for t in tokens for i in range(t.start + 1, t.start + t.len)}
        starts = {t.start for t in tokens} - inside
        yield "".join(
            CUT + c if i in starts and i > 0 and not line[i - 1].isspace() else c
            for i, c in enumerate(line)
        )


def train_bpe(docs: Iterable[Document], vocabulary: int) -> Tokenizer:
    """A tokenizer with ``vocabulary`` entries, trained on the documents."""
    korean = [line for d in docs if d.language == "ko" for line in d.lines]
    english = [line for d in docs if d.language == "en" for line in d.lines]
    counts = Counter(c for line in korean + english for c in line)
    alphabet = sorted(c for c, n in counts.items() if n >= MIN_CHARACTER_COUNT)
    reserved = 1 + len(BYTES)

    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.Sequence([WORDS, pre_tokenizers.Split(CUT, "removed")])
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - reserved,
        initial_alphabet=alphabet,
        limit_alphabet=len(alphabet),
        min_frequency=3,
        show_progress=False,
    )
    kiwi: Any = importlib.import_module("kiwipiepy").Kiwi()
    cut = list(morpheme_cuts(korean, kiwi))
    # Korean is the scarce side, and its words are short: read it more often than it stands there,
    # so that common nouns of both languages become one token each.
    repeat = max(1, round(1.2 * sum(map(len, english)) / max(1, sum(map(len, korean)))))
    learner.train_from_iterator((" " + line for line in cut * repeat + english), trainer)

    learned = json.loads(learner.to_str())["model"]
    entries = [END, *BYTES, *sorted(learned["vocab"], key=learned["vocab"].get)]
    return build({entry: i for i, entry in enumerate(entries)}, learned["merges"])


def train(name: str, options: Options) -> None:
    """Train the tokenizer on all documents that are not held out and write it to ``assets/``."""
    trained = train_bpe([d for d in documents() if not d.held_out], VOCABULARY)
    store.TOKENIZER.parent.mkdir(parents=True, exist_ok=True)
    trained.save(str(store.TOKENIZER), pretty=False)
    print(f"{trained.get_vocab_size()} entries written to {store.TOKENIZER}")
