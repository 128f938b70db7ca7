using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Reflexology.Viewer.Tests;

/// <summary>Requests as bytes, with headers that no client library sends.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The answer up to the end of the connection; of one that stays open, its headers at least.</summary>
    public static async Task<string> AnswerAsync(Uri viewer, params string[] lines)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, viewer.Port, limit.Token);
        NetworkStream stream = client.GetStream();
        byte[] request = Encoding.ASCII.GetBytes(string.Join("\r\n", [.. lines, "", ""]));
        await stream.WriteAsync(request, limit.Token);
        var answer = new StringBuilder();
        byte[] buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, limit.Token) is var count and > 0)
        {
            answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
            bool hasHeaders = answer.ToString().Contains("\r\n\r\n", StringComparison.Ordinal);
            if (hasHeaders && !lines.Contains("Connection: close"))
                break;
        }

        return answer.ToString();
    }

    /// <summary>The status of an answer.</summary>
    public static int Status(string answer) =>
        int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
}
