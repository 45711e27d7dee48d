"""``python -m models.training baselines``: what simple models reach, on the cards of the others.

Linear models beside the sentiment model, a trigram beside the language models: on the same texts,
split in the same way. Nothing of the networks is trained again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from models import store
from models.arrays import IntArray
from models.training.corpora import documents
from models.training.linear import linear_baselines
from models.training.loop import TokenizedDocument, sequences, split, tokenized
from models.training.options import Options
from models.training.sentiment_texts import Opinion, everyday, opinions
from models.training.trigram import Trigram

TRIGRAM = "interpolated modified Kneser–Ney (Chen and Goodman 1998), on the same tokens"
LINEAR = (
    "TF-IDF of n-grams and a linear support vector machine, on the texts that this model was "
    "trained on; n-grams and cost chosen on dev, the test set looked at once"
)


def measure(name: str, options: Options) -> None:
    """Measure every baseline and write it to the cards."""
    words = store.tokenizer()
    docs = documents()
    training, held = split(docs, tokenized(docs, words.encode))
    found = trigrams(training, held, len(words))
    for model in store.LANGUAGE_MODELS:
        card = store.load(model).card
        held_out = {language: card["held_out"][language] | found[language] for language in held}
        store.amend(model, {"held_out": held_out, "trigram": TRIGRAM})
    print(found, flush=True)
    accuracy: Mapping[str, Mapping[str, Any]] = store.load("sentiment").card["accuracy"]
    store.amend("sentiment", with_linear(accuracy))


def trigrams(
    training: Iterable[TokenizedDocument], held: Mapping[str, list[IntArray]], size: int
) -> dict[str, dict[str, float]]:
    """Cross-entropy in nats and perplexity by language.

    "trigram" counted both languages together, as the networks read them; "trigram_alone" only the
    language that is measured, so that it is told which one it is in.
    """
    training = list(training)
    both = Trigram(sequences(training), size)
    found: dict[str, dict[str, float]] = {}
    for language, seqs in held.items():
        alone = Trigram(sequences(t for t in training if t.language == language), size)
        losses = {"trigram": both.loss(seqs), "trigram_alone": alone.loss(seqs)}
        found[language] = {f"{name}_loss": round(loss, 4) for name, loss in losses.items()}
        found[language] |= {
            f"{name}_perplexity": round(math.exp(loss), 2) for name, loss in losses.items()
        }
    return found


def with_linear(accuracy: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Fields of the sentiment model's card: ``accuracy`` with a baseline beside each, and which."""
    sentences = [
        Opinion(f"everyday_{code}", "test", text, label) for code, text, label in everyday()
    ]
    found = linear_baselines(opinions(), sentences)
    beside = {
        name: {**row, "linear_baseline": found[name]["accuracy"]} for name, row in accuracy.items()
    }
    chosen = {
        name: {key: value for key, value in row.items() if key != "accuracy"}
        for name, row in found.items()
    }
    return {"accuracy": beside, "linear": {"what": LINEAR, "chosen": chosen}}
