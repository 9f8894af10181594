// SPDX-License-Identifier: EUPL-1.2
/** Workbooks of Office Open XML, transitional and strict, read part by part. */
@NullMarked
package io.kogge.sheet.read.xlsx;

import org.jspecify.annotations.NullMarked;
