import type { GbdtModel } from "../../classify/model-file.ts";
import type { AttributeValue } from "./graph-parts.ts";

/** The attributes of TreeEnsembleRegressor (ai.onnx.ml 3) that give one sum of leaves a label. */
export function treeAttributes({ trees, base, labels }: GbdtModel): Record<string, AttributeValue> {
  const nodes = trees.flatMap((tree, treeid) =>
    tree.feature.map((feature, nodeid) => {
      const isLeaf = feature < 0;
      return {
        treeid,
        nodeid,
        isLeaf,
        target: treeid % labels.length,
        feature: isLeaf ? 0 : feature,
        value: tree.value[nodeid]!,
        yes: isLeaf ? 0 : nodeid + 1,
        no: isLeaf ? 0 : tree.right[nodeid]!,
      };
    }),
  );
  const leaves = nodes.filter((node) => node.isLeaf);
  return {
    n_targets: { int: labels.length },
    aggregate_function: { text: "SUM" },
    post_transform: { text: "NONE" },
    base_values: { floats: base },
    nodes_treeids: { ints: nodes.map((node) => node.treeid) },
    nodes_nodeids: { ints: nodes.map((node) => node.nodeid) },
    nodes_featureids: { ints: nodes.map((node) => node.feature) },
    nodes_modes: { texts: nodes.map((node) => (node.isLeaf ? "LEAF" : "BRANCH_LEQ")) },
    nodes_values: { floats: nodes.map((node) => (node.isLeaf ? 0 : node.value)) },
    nodes_truenodeids: { ints: nodes.map((node) => node.yes) },
    nodes_falsenodeids: { ints: nodes.map((node) => node.no) },
    target_treeids: { ints: leaves.map((leaf) => leaf.treeid) },
    target_nodeids: { ints: leaves.map((leaf) => leaf.nodeid) },
    target_ids: { ints: leaves.map((leaf) => leaf.target) },
    target_weights: { floats: leaves.map((leaf) => leaf.value) },
  };
}
