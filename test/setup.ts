import 'fake-indexeddb/auto';
import '../utils/detector/rules/registry.ts';
