// Writes the sample history: node scripts/sample.mjs > sample.csv
import { makeSample } from '../src/sample/make.mjs';

process.stdout.write(makeSample(Date.now()));
