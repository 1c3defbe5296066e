/// What the terminal shows, in plain words and within 80 columns.
@NullMarked
package org.dateline.app.view;

import org.jspecify.annotations.NullMarked;
