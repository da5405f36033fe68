import { testStories } from './test-stories.js';

testStories('dark');
