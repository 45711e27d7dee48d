"""The losses of a logit against PyTorch's own and autograd."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from models.analysis.losses import logit_losses


@pytest.mark.parametrize("label", [0, 1])
def test_losses_and_slopes_are_pytorchs(label):
    z = torch.linspace(-30, 30, 241, dtype=torch.float64, requires_grad=True)
    y = torch.full_like(z, label)
    found = logit_losses(z.detach().numpy(), label)
    for loss, slope, expected in (
        (found.cross_entropy, found.cross_entropy_slope,
         F.binary_cross_entropy_with_logits(z, y, reduction="none")),
        (found.squared, found.squared_slope,
         0.5 * F.mse_loss(torch.sigmoid(z), y, reduction="none")),
    ):  # fmt: skip
        (gradient,) = torch.autograd.grad(expected.sum(), z)
        np.testing.assert_allclose(loss, expected.detach().numpy(), rtol=1e-9, atol=1e-14)
        np.testing.assert_allclose(slope, gradient.numpy(), rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(found.p, torch.sigmoid(z).detach().numpy(), rtol=1e-12)


def test_a_confident_mistake_keeps_its_slope_only_under_cross_entropy():
    found = logit_losses(-40.0, 1)
    assert found.cross_entropy[0] == pytest.approx(40)
    assert found.cross_entropy_slope[0] == pytest.approx(-1)
    assert -1e-15 < found.squared_slope[0] < 0


def test_a_label_is_0_or_1():
    with pytest.raises(ValueError, match="0 or 1"):
        logit_losses(0.0, 2)
