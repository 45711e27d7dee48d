"""``python -m models.training rnn`` trains a model again from the corpora; ``tokenizer`` first."""

from __future__ import annotations

import argparse

import torch

from models.store import MODELS
from models.training.options import Options, trainer

#: What is made besides the models, and by whom.
OTHERS = {
    "tokenizer": "models.training.bpe:train",
    "baselines": "models.training.baselines:measure",
    "probes": "models.training.probes:train",
    "looks": "models.training.looks:train",
    "grammar": "models.training.translation:write",
    "install-translators": "models.training.translation:install",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    trainers = OTHERS | {name: row.training for name, row in MODELS.items()}
    parser.add_argument("what", choices=trainers)
    parser.add_argument("--epochs", type=int, help="of a language model")
    parser.add_argument("--seed", type=int, help="of what is random")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--fresh", action="store_true", help="forget the checkpoint")
    for steps in ("--steps", "--corpora-steps", "--settling-steps"):
        parser.add_argument(steps, type=int, help="of a translator")
    parser.add_argument("--count", type=int, default=Options.count, help="pairs of the grammar")
    parser.add_argument("--force", action="store_true", help="install what is worse, too")
    chosen = vars(parser.parse_args())
    what = chosen.pop("what")
    trainer(trainers[what])(what, Options(**chosen))


if __name__ == "__main__":
    main()
