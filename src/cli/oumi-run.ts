// `npm run oumi -- train …`: the command `oumi` from the sources; installed it is bin/oumi.js.
import { oumi } from "./main.ts";

await oumi(process.argv.slice(2));
