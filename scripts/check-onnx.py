"""Checks exported models with Python: onnx.checker in full, and onnxruntime against our own probabilities.

    pip install onnx onnxruntime numpy
    node scripts/export-check-rows.ts <folder>     # writes *.onnx and *.json with rows and our probabilities
    python scripts/check-onnx.py <folder>

Prints one line a model and exits with 1 where a model is not valid or differs by more than 1e-5.
"""
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime

TOLERANCE = 1e-5
failed = False
for path in sorted(Path(sys.argv[1]).glob("*.onnx")):
    onnx.checker.check_model(onnx.load(path), full_check=True)
    expected = json.loads(path.with_suffix(".json").read_text())
    rows = np.array(expected["rows"], dtype=np.float32)
    ours = np.array(expected["probabilities"])
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    label, probabilities = session.run(["label", "probabilities"], {"features": rows})
    worst = float(np.abs(probabilities - ours).max())
    same_label = bool((label == probabilities.argmax(1)).all())
    metadata = session.get_modelmeta().custom_metadata_map
    good = worst < TOLERANCE and same_label and json.loads(metadata["labels"]) == expected["labels"]
    failed |= not good
    print(f"{path.name}: checker ok, {len(rows)} rows, largest difference {worst:.2e}, {'ok' if good else 'FAILED'}")
sys.exit(1 if failed else 0)
