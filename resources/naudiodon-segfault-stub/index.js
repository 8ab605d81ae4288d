'use strict'

// naudiodon calls registerHandler() once when its wrapper loads. Sidecheck loads the raw addon in a process of its
// own and watches that process from outside, so there is nothing to register here.
exports.registerHandler = () => {}
