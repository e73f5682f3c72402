/** Version of the detector; goes into every record, so it changes with every change of what is decided. */
export const DETECTOR_VERSION = '6';
