@NullMarked
package org.dateline.app.web;

import org.jspecify.annotations.NullMarked;
