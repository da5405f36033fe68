import { SITUATIONS, testStories } from './test-stories.js';

testStories(SITUATIONS, 'light');
