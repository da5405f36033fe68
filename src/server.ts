// Registers every tag on a server, and in a page that hydrates what the server has printed.
import './define.js';
