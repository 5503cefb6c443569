package org.longhand.model.engine;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

import org.bytedeco.javacpp.FloatPointer;

/** Products of column-major matrices; {@code ld} is the distance between columns. */
public final class Blas {

    private Blas() {}

    /** C = A B + beta C, with A m x k, B k x n. */
    public static void multiply(
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        if (n == 1) {
            // sgemm is slow on a single column.
            cblas_sgemv(CblasColMajor, CblasNoTrans, m, k, 1, a, lda, b, 1, beta, c, 1);
        } else {
            cblas_sgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1, a, lda, b, ldb, beta, c, ldc);
        }
    }

    /** C = A' B + beta C, with A k x m, B k x n. */
    static void multiplyTransposedLeft(
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        if (n == 1) {
            cblas_sgemv(CblasColMajor, CblasTrans, k, m, 1, a, lda, b, 1, beta, c, 1);
        } else {
            cblas_sgemm(CblasColMajor, CblasTrans, CblasNoTrans, m, n, k, 1, a, lda, b, ldb, beta, c, ldc);
        }
    }

    /** C = A B' + beta C, with A m x k, B n x k. */
    static void multiplyTransposedRight(
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        cblas_sgemm(CblasColMajor, CblasNoTrans, CblasTrans, m, n, k, 1, a, lda, b, ldb, beta, c, ldc);
    }

    /** y = y + x. */
    static void add(int count, FloatPointer x, FloatPointer y) {
        cblas_saxpy(count, 1, x, 1, y, 1);
    }
}
