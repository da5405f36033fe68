import { OTHERS, testLooks, testStories } from './test-stories.js';

testStories(OTHERS, 'light');
testStories(OTHERS, 'dark');
testLooks();
