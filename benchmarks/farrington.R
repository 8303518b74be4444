# What expected_counts.py compares with: farringtonFlexible on the last week of every series of a CSV file (a column
# each). Writes expected, upper limit and p of each to standard output, and the seconds that it took to standard error.
suppressMessages(library(surveillance))
arguments <- commandArgs(trailingOnly = TRUE)
counts <- as.matrix(read.csv(arguments[1]))
n <- nrow(counts)
dates <- seq(as.Date(arguments[2]), by = 7, length.out = n)
weeks <- sts(counts, epoch = as.numeric(dates), epochAsDate = TRUE, frequency = 52)
control <- list(range = n, b = 7, w = 3, noPeriods = 10, reweight = TRUE, weightsThreshold = 2.58, trend = TRUE,
                pThresholdTrend = 1, pastWeeksNotIncluded = 26, alpha = 0.01, thresholdMethod = "nbPlugin",
                limit54 = c(0, 4), glmWarnings = FALSE)
seconds <- system.time(found <- suppressWarnings(farringtonFlexible(weeks, control)))
message(seconds[["elapsed"]], " ", packageVersion("surveillance"))
write.csv(data.frame(expected = found@control$expected[1, ], upper = upperbound(found)[1, ],
                     p = found@control$pvalue[1, ]), row.names = FALSE)
