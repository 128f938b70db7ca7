using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Reflexology.Cli;

/// <summary>
/// A standard stream of the process, in UTF-8. An answer that cannot be written is an error with its reason; for an
/// error that cannot be written nobody is left to tell, so the exit code has to do.
/// </summary>
internal sealed class StandardStream : Stream
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    private readonly Stream? _stream;
    private readonly bool _isForErrors;

    private StandardStream(int descriptor)
    {
        _isForErrors = descriptor == Error;
        _stream = !IsOpen(descriptor) ? null
            : _isForErrors ? Console.OpenStandardError()
            : Console.OpenStandardOutput();
    }

    /// <summary>False where the standard output was closed before the start.</summary>
    public static bool IsOutputOpen => IsOpen(Output);

    /// <summary>A writer of answers.</summary>
    public static TextWriter ForAnswers() => Writer(Output);

    /// <summary>A writer of errors.</summary>
    public static TextWriter ForErrors() => Writer(Error);

    /// <summary>The stream of answers, for bytes.</summary>
    public static Stream OpenOutput() => new StandardStream(Output);

    /// <summary>The stream that points are read from.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream OpenInput() => IsOpen(Input)
        ? Console.OpenStandardInput()
        : throw new IOException("Cannot read standard input: it is closed.");

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (_stream is null)
                throw new IOException("it is closed.");
            _stream.Write(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (_isForErrors)
                return;
            throw new IOException($"Cannot write the answer to standard output: {failure.Message}", failure);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is held back.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>
    /// Gives the numbers of streams that are closed to <c>/dev/null</c>, so that no file of the run gets one, and with
    /// it what a library writes there.
    /// </summary>
    public static void OccupyClosed()
    {
        for (int last = -1; last < Error && !OperatingSystem.IsWindows();)
        {
            SafeFileHandle nothing = File.OpenHandle(
                "/dev/null", access: FileAccess.ReadWrite, share: FileShare.ReadWrite);
            last = (int)nothing.DangerousGetHandle();
            if (last <= Error)
                nothing.SetHandleAsInvalid();
            else
                nothing.Dispose();
        }
    }

    private static TextWriter Writer(int descriptor)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return TextWriter.Synchronized(
            new StreamWriter(new StandardStream(descriptor), encoding) { AutoFlush = true });
    }

    // The number of a stream that was closed before the start may belong to a file of the runtime by now. Those are
    // closed for programs that are started; what was handed to this one is not.
    private static bool IsOpen(int descriptor) => OperatingSystem.IsWindows()
        || FileControl(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0;

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int FileControl(int descriptor, int command);
}
