import fc from 'fast-check';

// The same generated documents at every run: a red run can be repeated, and a green one says the same tomorrow.
fc.configureGlobal({ seed: 20_230_516 });
