// Empties the folder of the built page, but for the file that keeps the folder in git.
import { readdirSync, rmSync } from 'node:fs';

for (const name of readdirSync('dist')) {
  if (name !== '.gitignore') {
    rmSync(`dist/${name}`, { recursive: true });
  }
}
