/** Reads the IAM On-Line Handwriting Database (Liwicki and Bunke, 2005) as released. */
package org.longhand.training.iam;
