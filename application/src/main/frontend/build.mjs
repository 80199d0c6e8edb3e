// Builds the front end into OUT (target/classes/static/assets): hashed files, a .gz beside each, and assets.json,
// which tells the pages the hashed name of each entry. The letters of printed papers go beside it, into letters/, where no
// page finds them. Does nothing when no input has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = process.argv[2] ?? join(HERE, '../../../target/classes/static/assets');
const LETTERS = join(OUT, '../../letters');
const FIRST_LOAD_LIMIT = 250 * 1024;
const LATER_LIMIT = 200 * 1024;

const read = (...path) => readFileSync(join(HERE, ...path));
const hash = (...contents) =>
  contents.reduce((digest, content) => digest.update(content), createHash('sha256')).digest('hex').slice(0, 10);

/** Runs `npm ci` only when the lock differs from the one last installed. */
function install() {
  const stamp = join(HERE, 'node_modules/.lock-installed');
  const wanted = hash(read('package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('front end: npm ci');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

/** Every source file below this folder, in a fixed order. */
function sources(folder = HERE) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** The content policy allows no data: address, so each drawing inside a style sheet becomes a file of its own. */
const drawingsAsFiles = {
  name: 'drawings-as-files',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(
        /url\((["'])data:image\/svg\+xml,(.*?)\1\)/g,
        (_, quote, drawing) => {
          const svg = drawing.includes('%3c') || drawing.includes('%3C') ? decodeURIComponent(drawing) : drawing;
          const name = `drawing-${hash(svg)}.svg`;
          writeFileSync(join(OUT, name), svg.replaceAll('%23', '#'));
          return `url("/assets/${name}")`;
        },
      );
      return { contents, loader: 'css', resolveDir: dirname(path) };
    });
  },
};

async function bundle() {
  const { build } = await import('esbuild');
  const scripts = ['scripts', 'later'].flatMap((folder) =>
    readdirSync(join(HERE, folder)).map((name) => join(HERE, folder, name)),
  );
  const { metafile, warnings } = await build({
    entryPoints: [join(HERE, 'app.css'), ...scripts],
    outdir: OUT,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    external: ['/assets/*'],
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [drawingsAsFiles],
  });
  if (warnings.length > 0) throw new Error('the front end has warnings, see above');
  const manifest = {};
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const name = file.split('/').pop();
    manifest[entryPoint ? entryPoint.split('/').pop() : name.replace(/-[A-Z0-9]+(\.\w+)$/, '$1')] = name;
  }
  for (const drawing of ['icons', 'favicon']) {
    const content = read(`${drawing}.svg`);
    manifest[`${drawing}.svg`] = `${drawing}-${hash(content)}.svg`;
    writeFileSync(join(OUT, manifest[`${drawing}.svg`]), content);
  }
  writeFileSync(join(OUT, 'assets.json'), JSON.stringify(manifest, null, 2));
}

/** Tinos has the widths of Times New Roman and every Vietnamese letter; its licence goes with it. */
function letters() {
  const from = join(HERE, 'node_modules/@expo-google-fonts/tinos');
  rmSync(LETTERS, { recursive: true, force: true });
  mkdirSync(LETTERS, { recursive: true });
  for (const cut of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
    const name = `Tinos_${cut}.ttf`;
    copyFileSync(join(from, cut, name), join(LETTERS, name));
  }
  copyFileSync(join(from, 'LICENSE_FONT'), join(LETTERS, 'OFL.txt'));
}

/** Compresses what compresses, and refuses a first load above the limit; what lies in later/ comes only where it is needed. */
function compressAndWeigh() {
  const later = readdirSync(join(HERE, 'later')).map((name) => name.replace('.js', '-'));
  const weight = { first: 0, later: 0 };
  for (const name of readdirSync(OUT).filter((file) => !/^(assets\.json|drawing-.*)$/.test(file))) {
    const file = join(OUT, name);
    if (!name.endsWith('.woff2')) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    const when = later.some((script) => name.startsWith(script)) ? 'later' : 'first';
    weight[when] += statSync(name.endsWith('.woff2') ? file : `${file}.gz`).size;
  }
  console.log(`front end: first load ${Math.round(weight.first / 1024)} KB, later ${Math.round(weight.later / 1024)} KB`);
  if (weight.first > FIRST_LOAD_LIMIT) throw new Error(`first load ${weight.first} B is above ${FIRST_LOAD_LIMIT} B`);
  if (weight.later > LATER_LIMIT) throw new Error(`later scripts ${weight.later} B are above ${LATER_LIMIT} B`);
}

const stamp = join(OUT, '../../../front-end.stamp');
const wanted = hash(...sources().map((file) => readFileSync(file)));
if (![join(OUT, 'assets.json'), LETTERS, stamp].every(existsSync) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  letters();
  await bundle();
  compressAndWeigh();
  writeFileSync(stamp, wanted);
}
