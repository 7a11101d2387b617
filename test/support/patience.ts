import { configure } from '@testing-library/dom';

// As jest's own: this only ends what hangs, also where the machine is slow; sooner, so that it says what was waited for.
configure({ asyncUtilTimeout: 60_000 });
