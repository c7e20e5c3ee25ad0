# Lời của dòng lệnh bằng tiếng Việt, ngoài các phát hiện. Cùng các tên như trong `cli.en.ftl`.

cli-error = lỗi
cli-warning = cảnh báo
cli-note = ghi chú
cli-help = gợi ý

cli-errors = { $count } lỗi
cli-warnings = { $count } cảnh báo
cli-notes = { $count } ghi chú
cli-accepted = { $count } đã chấp nhận
cli-counts = { $errors }, { $warnings }, { $notes }
cli-counts-accepted = { $errors }, { $warnings }, { $notes }, { $accepted }

cli-territories = { $count } địa phương
cli-indicators = { $count } chỉ số
cli-claims = { $count } số liệu
cli-pages = { $count } trang
cli-seconds = { $seconds } giây

cli-data-files = { $count } tệp dữ liệu
cli-not-exported = chưa xuất tệp nào

cli-built = { $territories }, { $indicators }, { $claims }, { $pages }; { $counts }; { $seconds }
cli-checked = { $territories }, { $indicators }, { $claims }; { $counts }; { $seconds }
cli-unread = { $counts }; { $seconds }
cli-not-built = chưa ghi gì ra đĩa
cli-no-base-url = ghi chú: chưa có địa chỉ gốc nên các trang không ghi địa chỉ chính thức: --base-url https://example.org/bang-diem/, hoặc ./ để mở trang từ đĩa
cli-no-feed-id = ghi chú: scorecard.yaml chưa có feed_id nên mã của các mục tin là địa chỉ trang; khi trang chuyển nơi khác, người theo dõi sẽ thấy mọi mục như mới
cli-heavy = ghi chú: trang nặng { $size } MB, GitHub Pages nhận tối đa { $limit } MB.
cli-too-heavy = ghi chú: trang nặng { $size } MB, vượt quá mức { $limit } MB mà GitHub Pages nhận.
cli-heavy-without = Có thể bỏ bớt bằng --without: { $parts }
cli-heavy-part = { $part } ({ $size } MB)
cli-timing = { $stage }: { $time }
cli-timing-summed = { $stage }: { $time }, tính gộp mọi luồng
cli-timing-whole = tất cả: { $time }
cli-timing-pages = { $count } × { $kind }.html: mỗi trang { $each } ms
cli-stage-read = đọc tệp
cli-stage-parse = phân tích YAML
cli-stage-resolve = hiểu nội dung
cli-stage-derive = tính toán
cli-stage-check = kiểm tra
cli-stage-prepare = chuẩn bị
cli-stage-data = tệp dữ liệu
cli-stage-view = soạn trang
cli-stage-draw = vẽ biểu đồ
cli-stage-share = ảnh chia sẻ
cli-stage-render = dựng HTML
cli-stage-write = ghi ra đĩa
cli-nothing-found = không có phát hiện nào
cli-sarif-root = Gốc của các đường dẫn: thư mục của kho mã nguồn, hoặc thư mục chứa content/.

# Lỗi trong mẫu của giao diện. Mã trong đó là của Tera; lý do chưa biết ở đây ($what) cũng vậy, bằng tiếng Anh.
cli-template-field = ở đây không có trường `{ $name }`
cli-template-variable = trên trang này không có gì tên là `{ $name }`
cli-template-filter = không có bộ lọc `{ $name }`
cli-template-function = không có hàm hay phép thử `{ $name }`
cli-template-unknown = không có mẫu `{ $name }`
cli-template-component = không có thành phần `{ $name }`
cli-template-argument = thành phần này không có tham số `{ $name }`
cli-template-block = mẫu được mở rộng không có khối `{ $name }`
cli-template-end = mẫu kết thúc khi còn chỗ mở mà chưa đóng
cli-template-tag = không có thẻ `{ $name }` nào đứng được ở đây
cli-template-found = `{ $name }` không thể đứng ở đây
cli-template-type = chỗ này cần `{ $expected }` nhưng nhận được `{ $found }`
cli-template-circle = các mẫu gọi nhau thành vòng: { $names }
cli-template-other = không đọc hay không điền được chỗ này: { $what }
cli-template-near = có phải bạn muốn viết `{ $name }`?
cli-template-known = có: { $names }
cli-template-unclosed = mỗi `if`, `for` và `block` phía trên cần `endif`, `endfor` và `endblock` của nó
# Trước vị trí của mẫu gọi đến mẫu bị lỗi, và trước trang đang được dựng.
cli-template-from = từ
cli-template-page = trang

## scorecard fix

cli-fix-line = { $path }:{ $line }: { $what }: { $from } → { $to }
cli-fix-line-many = { $path }:{ $line }: { $what }
cli-fix-nfc = chuyển chữ về dạng NFC: { $count } chỗ
cli-fix-blanks = xóa dấu cách thừa ở cuối { $count } dòng
cli-fix-refused = không sửa, vì sửa thì tệp sẽ mang nghĩa khác; xin xem lại: { $mend }
cli-fix-slips = { $count } chỗ
cli-fix-files = { $count } tệp
cli-fix-done = đã sửa { $slips } trong { $files }; còn chờ bạn xem: { $counts }
cli-fix-would = sẽ sửa { $slips } trong { $files }, chưa ghi gì; còn chờ bạn xem: { $counts }
cli-fix-none = không có gì để sửa; còn chờ bạn xem: { $counts }
cli-fix-guesses = còn { $count } chỗ có thể sửa theo phỏng đoán: thêm --unsafe, rồi xem lại từng chỗ

# Trong khi dựng trang lâu hơn một giây.
cli-progress-reading = đang đọc và kiểm tra…
cli-progress = đã làm { $count } tệp…

## scorecard serve

cli-serve-at = đang hiện trang tại { $address } cho đến khi bạn nhấn Ctrl-C
cli-serve-seen = máy khác cũng xem được trang, tại địa chỉ của máy này; bỏ --interface thì không
cli-serve-not-opened = không mở được trình duyệt: hãy tự mở { $address }
cli-serve-built = đã dựng: { $summary }
cli-serve-not-built = chưa dựng được, vẫn giữ bản tốt gần nhất: { $summary }
cli-serve-unread = chưa dựng được, vẫn giữ bản tốt gần nhất
cli-serve-gone = { $path } không còn nữa. Hãy đưa thư mục trở lại, trang sẽ hiện như trước.
cli-serve-more-warnings = … và { $count } cảnh báo nữa: `scorecard check` kể tất cả
cli-serve-no-schemas = không làm mới được lược đồ cho trình soạn thảo: { $error }
cli-serve-trouble = Chưa dựng được trang
cli-serve-close = Đóng (Esc)

## Giải thích

cli-explain-unknown = không có phát hiện nào mã `{ $id }`
cli-explain-see = `scorecard explain` liệt kê tất cả
cli-explain-list = `scorecard explain MÃ` giải thích kỹ một phát hiện, kèm ví dụ; `scorecard explain --all` in toàn bộ sách tra cứu.
cli-explain-title = Các phát hiện
cli-explain-intro =
    Những điều `scorecard check` báo về nội dung, và phần trang web công bố. Mỗi loại phát hiện có một mã nêu vấn đề và không
    bao giờ đổi, một mức độ, và một ví dụ: sai thế nào, sửa xong ra sao. Ví dụ dưới `figures:` nằm trong một tài liệu của
    tỉnh; các ví dụ khác là cả tệp.

    Tài liệu nói thế nào thì ghi thế ấy: khi cảnh báo hay ghi chú là do tài liệu chứ không phải do gõ nhầm, hãy giữ nguyên số
    như tài liệu in. Phát hiện về một số liệu có thể được chấp nhận ngay tại đó, kèm lý do:
    `accept: {"{"}truncated: báo cáo cắt bớt số thập phân{"}"}`. Lý do được công bố cùng phát hiện, và nó không còn làm lệnh thất
    bại.

    Trang này đúng là những gì `scorecard explain --all --lang vi` in ra; `scorecard explain MÃ` cho xem một mục trên dòng lệnh.
cli-explain-heading = { $severity ->
    [error] Lỗi
    [warning] Cảnh báo
   *[note] Ghi chú
}
cli-explain-group = { $severity ->
    [error] Lỗi làm dừng việc dựng trang trước khi ghi gì ra đĩa: trang tốt gần nhất vẫn giữ nguyên.
    [warning] Cảnh báo thường là chỗ nhầm, của bạn hoặc của tài liệu. Trang vẫn được dựng, trừ khi dùng `--strict`.
   *[note] Ghi chú là điều nên biết, không làm dừng gì.
}
cli-explain-kind = { $severity ->
    [error] lỗi
    [warning] cảnh báo
   *[note] ghi chú
}{ $readers ->
    [yes] {", "}được công bố trên trang
   *[no] {""}
}
cli-explain-example = { $part ->
    [given] Cho sẵn
    [wrong] Sai
    [right] Đúng
   *[and] Và
}{ $place ->
    [figures] {", "}dưới `figures:`
    [file] {", "}trong `{ $path }`
    [files] {" "}(tất cả các tệp hiện có)
   *[told] {""}
}
cli-explain-why = Vì sao quan trọng

## Khác biệt

cli-diff-thing = { $thing ->
    [territory] địa phương
    [indicator] chỉ số
    [source] tài liệu
   *[index] chỉ số tổng hợp
} { $id }
cli-diff-beside = { $figure }, bên cạnh số đang hiện
cli-diff-field = { $field ->
    [rank] hạng
    [words] lời văn
    [status] đánh giá đã in
    [missing] lý do thiếu
    [change] mức thay đổi
    [rank_change] thay đổi hạng
    [margin] sai số
    [n] cỡ mẫu
   *[target] mục tiêu
} { $figure }
cli-diff-nothing = không có
cli-diff-judged = { $verdict ->
    [met] đạt
    [exceeded] vượt
    [nearly] gần đạt
    [missed] chưa đạt
   *[not-judged] chưa đánh giá
}
cli-diff-verdict = đánh giá { $from } → { $to }
cli-diff-why = { $kind } ngày { $date }: { $reason }
cli-diff-silent = không có mục nào trong changes.yaml nói vì sao
cli-diff-draft = mục trong changes.yaml chưa có lý do
cli-diff-none = không có khác biệt
cli-diff-heading = Thay đổi của số liệu
cli-diff-added = thêm { $count }
cli-diff-revised = sửa { $count }
cli-diff-removed = bỏ { $count }
cli-diff-verdict-count = đổi { $count } đánh giá
cli-diff-method = đổi { $count } cách tính
cli-diff-silent-count = { $count } thay đổi không có lý do trong changes.yaml
cli-diff-what = Điều gì
cli-diff-figures = Khác biệt
cli-diff-reason = Lý do
cli-diff-more = còn { $count } nữa
cli-diff-draft-reason = viết một câu nói vì sao, người đọc sẽ thấy; chưa có thì `scorecard check` báo lỗi tệp này
cli-diff-draft-kind = hoặc corrected, nếu trước đây gõ nhầm
cli-diff-drafted = đã soạn { $count } mục trong content/changes.yaml: hãy viết lý do, rồi chạy `scorecard check`
cli-diff-nothing-to-draft = content/changes.yaml không thiếu mục nào

## Bắt đầu một trang, và thêm vào trang đã có

cli-init-site = { $folder } đã có bảng điểm: dùng `scorecard new` để thêm nội dung; --force thêm những gì còn thiếu bên cạnh content/, chẳng hạn quy trình cho GitHub
cli-init-not-empty = { $folder } không trống ({ $names }{ $more ->
    [0] {""}
   *[other] {" "}và { $more } mục nữa
}): hãy chọn một thư mục trống, hoặc thêm --force, khi đó mọi tệp đang có vẫn giữ nguyên
cli-init-kept = { $path } đã có từ trước, được giữ nguyên
cli-init-done = { $count ->
    [0] Không thiếu tệp nào
   *[other] Đã ghi { $count } tệp
}. Tiếp theo:
cli-init-next = README.md cho biết tệp nào chứa gì, và cách đăng trang lên mạng.

cli-new-question = { $what ->
    [name] Tên hoặc nhan đề:
    [territory] Văn bản nói về địa phương nào?
    [topic] Chỉ số thuộc chủ đề nào?
    [level] Nơi này thuộc cấp nào?
   *[indicators] Gồm những chỉ số nào? Nhiều chỉ số thì cách nhau bằng dấu phẩy:
}
cli-new-missing = { $what ->
    [name] thiếu tên
    [territory] thiếu địa phương
    [topic] thiếu chủ đề
    [level] thiếu cấp
   *[indicators] thiếu các chỉ số
}: hãy ghi bằng `{ $argument }`
cli-new-unknown = { $what ->
    [territory] không có địa phương nào tên là `{ $named }`
    [topic] không có chủ đề nào tên là `{ $named }`
    [indicator] không có chỉ số nào tên là `{ $named }`
    [level] không có cấp nào tên là `{ $named }`
   *[kind] không thêm được thứ gì tên là `{ $named }`
}
cli-new-several = `{ $named }` có thể là một trong nhiều nơi: { $names }
cli-new-foreign = { $option } không dùng cho { $kind ->
    [document] văn bản
    [report] báo cáo
    [indicator] chỉ số
    [index] chỉ số tổng hợp
    [page] trang
    [territory] địa phương
   *[other] `{ $kind }`
}
cli-new-levels = muốn thêm một nơi, hãy ghi rõ cấp của nó, ở đây có { $levels }: `scorecard new { $first } TÊN`, hoặc `scorecard new territory TÊN --level { $first }`
cli-new-no-levels = content/territories.yaml chưa có cấp nào: mỗi nơi phải thuộc một cấp, nên hãy viết cấp trước
cli-new-no-topics = content/topics.yaml chưa có chủ đề nào: chỉ số phải thuộc một chủ đề, nên hãy viết chủ đề trước
cli-new-no-id = không đặt được mã từ `{ $name }`: hãy ghi mã bằng --id, gồm chữ cái a–z, chữ số và dấu gạch nối
cli-new-bad-id = `{ $id }` không phải là mã: mã gồm chữ thường a–z, chữ số và dấu gạch nối đơn, dài nhất 80 ký tự
cli-new-reserved = không dùng được tên `{ $id }`: Windows dành tên này cho thiết bị. Hãy ghi mã khác bằng --id
cli-new-other-id = hãy ghi tên khác bằng --id
cli-new-used = mã `{ $id }` đã dùng ở { $place }: hãy ghi mã khác bằng --id
cli-new-there = đã có { $path }: hãy ghi tên khác bằng --id
cli-new-no-end = không xác định được chỗ kết thúc danh sách trong { $path }: hãy tự thêm phần này vào
cli-new-unread = không đọc được nội dung: `scorecard check` cho biết vì sao
cli-new-next-figures = Tiếp theo: gõ số liệu đúng như văn bản in, rồi chạy `scorecard check`.
cli-new-next-indicator = Tiếp theo: xem lại đơn vị và chiều tốt hơn; sau đó các văn bản có thể ghi số liệu cho chỉ số này.
cli-new-next-index = Tiếp theo: xem lại cách tính và trọng số, rồi chạy `scorecard check`.
cli-new-next-page = Tiếp theo: viết nội dung trang, bằng Markdown.
cli-new-next-territory = Tiếp theo: `scorecard new document "…" --territory { $id }` thêm văn bản nói về nơi này.
cli-new-next-part = Tiếp theo: văn bản có thể nhắc đến nơi này bằng `territory: { $id }` tại một số liệu.
cli-new-remark-document =
    Một văn bản, và những gì văn bản ấy nói. Gõ số đúng như văn bản in: phần còn lại chương trình tính.
    Muốn dùng một dòng bắt đầu bằng #, xóa dấu # và dấu cách ngay sau nó.
cli-new-remark-report =
    Một văn bản về nhiều nơi. Gõ số đúng như văn bản in, theo nơi rồi theo chỉ số.
    Muốn dùng một dòng bắt đầu bằng #, xóa dấu # và dấu cách ngay sau nó.
cli-new-remark-indicator = Muốn dùng một dòng bắt đầu bằng #, xóa dấu # và dấu cách ngay sau nó.
cli-new-remark-index =
    Một chỉ số tổng hợp: trang của nó kể rõ từng bước tính.
    Muốn dùng một dòng bắt đầu bằng #, xóa dấu # và dấu cách ngay sau nó.
cli-new-remark-more = Còn { $count } chỉ số nữa trong content/indicators/.
cli-new-page-body = Trang này chưa có nội dung.

cli-schema-stale = ghi chú: lược đồ trong .scorecard/ không khớp với nội dung hiện tại: chạy `scorecard schema` để ghi lại cho trình soạn thảo

cli-schema-written = { $folder }: đã ghi { $written } lược đồ, { $unchanged } lược đồ không đổi
cli-schema-errors = chưa tạo lược đồ nào: { $count ->
    [0] không đọc được nội dung
   *[other] các tệp định nghĩa có { $count } lỗi
}; `scorecard check` cho biết rõ hơn
