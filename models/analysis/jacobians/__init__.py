"""How a change of one state moves every later one: step Jacobians, their products, their norms.

``step_slopes`` writes the derivative of each step out; ``pair_norms`` gives ‖∂h_t/∂h_k‖₂ of all
pairs of steps. Behind these: ``spans`` multiplies step Jacobians, ``singular_values`` finds norms
from products with vectors.
"""

from models.analysis.jacobians.pair_norms import pair_norms
from models.analysis.jacobians.slopes import StepSlopes, step_slopes

__all__ = ["StepSlopes", "pair_norms", "step_slopes"]
