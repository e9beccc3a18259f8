// The hashes of the journal, and what verifies them anywhere, also offline.
// They need node:crypto; the shapes are in the common library.
export * from './CheckpointChain';
export * from './hashes';
export * from './journalFault';
export * from './RecordChain';
export * from './verifyEvents';
