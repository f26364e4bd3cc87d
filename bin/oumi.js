#!/usr/bin/env node
// Plain old JavaScript on purpose: this file must parse on any Node, so that an old one gets a sentence
// and not a syntax error.
var major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `oumi: [node_too_old] Node ${process.versions.node} is too old: oumi-ats needs Node 24 or newer. Install it from https://nodejs.org, or run \`npx -p node@24 -p oumi-ats oumi\`.`,
  );
  process.exit(78);
}
import("node:module")
  .then((nodeModule) => {
    nodeModule.enableCompileCache(); // the second run starts faster
    return import("../dist/cli/main.js");
  })
  .then(
    (cli) => cli.oumi(process.argv.slice(2)),
    (error) => {
      console.error(`oumi: [installation_broken] ${error.message}`);
      process.exit(70);
    },
  );
