import assert from "node:assert/strict";
import { test } from "node:test";
import { minimizeLbfgs } from "./minimize-lbfgs.ts";

test("the Rosenbrock function is minimised at (1, 1)", () => {
  const result = minimizeLbfgs(
    (w, g) => {
      const [x, y] = [w[0]!, w[1]!];
      g[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      g[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    Float64Array.of(-1.2, 1),
    { maxIterations: 500, tolerance: 1e-14, patience: 20 },
  );
  assert.ok(
    Math.abs(result.weights[0]! - 1) < 1e-4 && Math.abs(result.weights[1]! - 1) < 1e-4,
    String(result.weights),
  );
});

test("with an L1 penalty the soft-thresholded solution comes out, exact zeros included", () => {
  // ½‖w − c‖² + ‖w‖₁ has its minimum at sign(c)·max(0, |c| − 1)
  const centre = [3, -2, 0.5, -0.9, 0];
  const result = minimizeLbfgs(
    (w, g) => {
      let value = 0;
      centre.forEach((c, j) => {
        g[j] = w[j]! - c;
        value += 0.5 * (w[j]! - c) ** 2;
      });
      return value;
    },
    new Float64Array(5),
    { l1: 1, tolerance: 1e-12 },
  );
  const expected = [2, -1, 0, 0, 0];
  expected.forEach((value, j) => {
    assert.ok(Math.abs(result.weights[j]! - value) < 1e-5, String(result.weights));
  });
  assert.equal(result.weights[2], 0);
});

test("the same start gives the same bytes", () => {
  const run = () =>
    minimizeLbfgs((w, g) => {
      let value = 0;
      for (let j = 0; j < w.length; j++) {
        value += Math.cosh(w[j]! - j) + 0.01 * w[j]! ** 2;
        g[j] = Math.sinh(w[j]! - j) + 0.02 * w[j]!;
      }
      return value;
    }, new Float64Array(8));
  assert.deepEqual(run(), run());
});
