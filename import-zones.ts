/**
 * Which folder may import which. `target` may import nothing that lies in `from`, but for `except`. Each row
 * is broken on purpose in `test/import-zones.test.ts`, which fails if the row does not notice.
 */
const OURS = [
  './protocol',
  './components',
  './entrypoints',
  './utils',
  './e2e',
  './bench',
  './scripts',
  './test',
];
const utilsBut = (...names: string[]) =>
  [
    'background',
    'capture',
    'detector',
    'export',
    'generic-reader',
    'health',
    'import',
    'log',
    'messaging',
    'report',
    'settings',
    'sites',
    'studies',
    'teach',
    'words',
  ]
    .filter((name) => !names.includes(name))
    .map((name) => `./utils/${name}`);

export interface Zone {
  target: string | string[];
  from: string | string[];
  /** Relative to `from`. */
  except?: string[];
  message: string;
}

export const zones: readonly Zone[] = [
  {
    target: './contract',
    from: [...OURS],
    message: 'contract/ is what all parts agree on; it imports nothing of ours.',
  },
  {
    target: './collector',
    from: [
      './contract',
      './researcher',
      './components',
      './entrypoints',
      './utils',
      './e2e',
      './bench',
      './scripts',
    ],
    message: 'The collector knows the protocol and sealed boxes, and nothing of what is in them.',
  },
  {
    target: './protocol',
    from: [
      './collector',
      './researcher',
      './components',
      './entrypoints',
      './utils',
      './e2e',
      './bench',
      './scripts',
    ],
    message:
      'What goes over the wire is agreed on by the extension, the collector and the researcher’s tools.',
  },
  {
    target: './researcher',
    from: [
      './collector',
      './components',
      './entrypoints',
      './e2e',
      './bench',
      ...utilsBut('export', 'report', 'sites', 'words'),
    ],
    message:
      'The researcher’s tool meets the collector over the protocol, and the extension in exports and reports.',
  },
  {
    target: './utils/detector',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('detector')],
    message: 'The detector is a pure function of text.',
  },
  {
    target: './utils/export',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('export')],
    message: 'Exports also run in Node, over other people’s logs.',
  },
  {
    target: './utils/report',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('report')],
    message: 'A report is made of counts alone, here and in Node.',
  },
  {
    target: './utils/import',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('import')],
    message: 'Reading a log also runs in Node and in a worker: it writes nothing itself.',
  },
  {
    target: './utils/sites',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('sites')],
    message: 'Sites know a page and nothing else.',
  },
  {
    target: './utils/generic-reader',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('generic-reader', 'sites')],
    message: 'A page nobody described is known by itself alone.',
  },
  {
    target: './utils/teach',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('teach', 'sites', 'generic-reader')],
    message: 'What was pointed at is looked for on the page alone.',
  },
  {
    target: './utils/health',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('health', 'sites', 'detector')],
    message:
      'How well sites can be read is told in numbers: it knows neither the log nor what is said in it.',
  },
  {
    target: './utils/studies',
    from: ['./components', './entrypoints', './scripts', ...utilsBut('studies', 'log')],
    message: 'Studies know the log and the protocol; the browser is handed to them.',
  },
  {
    target: './utils',
    from: ['./collector', './researcher', './components', './entrypoints', './e2e', './bench', './scripts'],
    message: 'The library draws nothing and starts nothing.',
  },
  {
    target: './utils/capture',
    from: ['./utils/log', './utils/settings', './utils/health', './utils/background', './utils/words'],
    message: 'Capture runs in the page: a content script has the page’s storage, not ours.',
  },
  {
    target: './utils/log/migrations',
    from: ['./contract', './utils'],
    except: ['./log/migrations'],
    message: 'Today’s code will change; a migration may not.',
  },
  {
    target: './components',
    from: [
      './utils/log',
      './utils/messaging',
      './utils/background',
      './utils/capture',
      './utils/sites',
      './entrypoints',
    ],
    message: 'Props in, callbacks out: components store, send and read nothing themselves.',
  },
  {
    target: './entrypoints/chat.content',
    from: [
      './utils/log',
      './utils/background',
      './utils/settings',
      './utils/health',
      './utils/words',
      './utils/export',
    ],
    message: 'A content script has the page’s IndexedDB, not ours: it sends messages.',
  },
  {
    target: [
      './entrypoints/popup',
      './entrypoints/options',
      './entrypoints/report',
      './entrypoints/studies',
      './entrypoints/welcome',
    ],
    from: ['./utils/log/refusal-log.ts', './utils/background', './utils/capture', './utils/detector'],
    message: 'Pages read the log; the background writes it.',
  },
  {
    target: './bench/big-log/make-log.ts',
    from: ['./components', './entrypoints', './utils', './e2e', './scripts'],
    except: ['./report/statistics/random.ts'],
    message: 'A big log is made inside a page as well, of the contract and seeded numbers alone.',
  },
];
