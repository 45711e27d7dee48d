"""The baselines of the sentiment model: linear support vector machines on n-grams.

TF-IDF of words and of pieces of words, and a separating plane (Joachims 1998; Wang and Manning
2012). It counts pieces and knows no order beyond them, so what a network gains over it is what
reading in order is worth. Each is fitted on the texts that the network was trained on; which
n-grams and which C is chosen on the dev set, and the test set is looked at once, with that choice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from models.training.sentiment_texts import Opinion

# scikit-learn comes without types.
TfidfVectorizer: Any = vars(import_module("sklearn.feature_extraction.text"))["TfidfVectorizer"]
FeatureUnion: Any = vars(import_module("sklearn.pipeline"))["FeatureUnion"]
LinearSVC: Any = vars(import_module("sklearn.svm"))["LinearSVC"]

#: The n-grams that are tried: of words, and of letters within a word and its two spaces.
GRAMS: dict[str, tuple[tuple[str, int, int], ...]] = {
    "words 1-2": (("word", 1, 2),),
    "letters 1-5": (("char_wb", 1, 5),),
    "words 1-2 and letters 2-5": (("word", 1, 2), ("char_wb", 2, 5)),
}
#: How little a misjudged training text may be let through: the cost C of a hinge.
COSTS = (0.03, 0.1, 0.3, 1.0, 3.0)
#: The corpora that are Korean.
KOREAN = ("nsmc",)
#: What a word is here: single letters too, as many Korean words are.
WORD = r"(?u)\b\w+\b"


@dataclass(frozen=True)
class LinearBaseline:
    """What was chosen, and what it reaches. dev: by set. test: by set, looked at once."""

    grams: str
    cost: float
    dev: dict[str, float]
    test: dict[str, float]


def _features(grams: str, rarest: int) -> Any:
    """A vectorizer. rarest: texts that an n-gram must stand in."""
    return FeatureUnion(
        [
            (
                f"{kind} {low}-{high}",
                TfidfVectorizer(
                    analyzer=kind,
                    ngram_range=(low, high),
                    min_df=rarest,
                    sublinear_tf=True,
                    dtype=np.float32,
                    **({"token_pattern": WORD} if kind == "word" else {}),
                ),
            )
            for kind, low, high in GRAMS[grams]
        ]
    )


def _labels(texts: Sequence[Opinion]) -> np.ndarray:
    return np.array([each.positive for each in texts])


def linear_baseline(
    training: Sequence[Opinion],
    dev: Mapping[str, Sequence[Opinion]],
    test: Mapping[str, Sequence[Opinion]],
    rarest: int = 2,
    costs: Sequence[float] = COSTS,
) -> LinearBaseline:
    """Fit on ``training``, choose by the mean accuracy over ``dev``, measure on ``test`` once."""
    best = (-1.0, "", 0.0)
    chosen: tuple[Any, Any] | None = None
    reached: dict[str, float] = {}
    for grams in GRAMS:
        features = _features(grams, rarest)
        seen = features.fit_transform([each.text for each in training])
        held = {name: features.transform([o.text for o in texts]) for name, texts in dev.items()}
        for cost in costs:
            plane = LinearSVC(C=cost, random_state=0).fit(seen, _labels(training))
            now = {name: _right(np.asarray(plane.predict(held[name])), dev[name]) for name in dev}
            score = float(np.mean(list(now.values())))
            if score > best[0]:
                best, chosen, reached = (score, grams, cost), (features, plane), now
    if chosen is None:
        raise ValueError("nothing to choose from")
    features, plane = chosen
    found = {
        name: _right(np.asarray(plane.predict(features.transform([o.text for o in texts]))), texts)
        for name, texts in test.items()
    }
    return LinearBaseline(best[1], best[2], reached, found)


def _right(answers: np.ndarray, texts: Sequence[Opinion]) -> float:
    """Part of the texts that are judged as they are labelled."""
    return float((answers == _labels(texts)).mean())


def linear_baselines(
    texts: Sequence[Opinion], everyday: Sequence[Opinion]
) -> dict[str, dict[str, Any]]:
    """One baseline a corpus, and one a language for the everyday sentences; as cards hold them.

    everyday: Opinions of the sources "everyday_ko" and "everyday_en". -> by test set: accuracy,
    ngrams, cost, dev, trained_on.
    """
    sources = list(dict.fromkeys(o.source for o in texts))
    groups: dict[tuple[str, ...], set[str]] = {(source,): {source} for source in sources}
    korean = {source for source in sources if source in KOREAN}
    for language, trained in (("ko", korean), ("en", set(sources) - korean)):
        key = tuple(s for s in sources if s in trained)
        groups[key] = groups.get(key, set()) | {f"everyday_{language}"}
    made: dict[str, dict[str, Any]] = {}
    for trained, tested in groups.items():
        of = [o for o in texts if o.source in trained]
        baseline = linear_baseline(
            [o for o in of if o.part == "train"],
            {s: [o for o in of if o.source == s and o.part == "dev"] for s in trained},
            {
                s: [o for o in [*texts, *everyday] if o.source == s and o.part == "test"]
                for s in tested
            },
        )
        for name, accuracy in baseline.test.items():
            made[name] = {
                "accuracy": round(accuracy, 4),
                "ngrams": baseline.grams,
                "cost": baseline.cost,
                "dev": {source: round(value, 4) for source, value in baseline.dev.items()},
                "trained_on": list(trained),
            }
            print(name, made[name], flush=True)
    return made
