import { testLooks, testStories } from './test-stories.js';

testStories('light');
testLooks();
