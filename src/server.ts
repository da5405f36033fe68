// Registers every tag on a server. Lit's rendering there has a module of its own, which this package does not depend on.
import './define.js';
